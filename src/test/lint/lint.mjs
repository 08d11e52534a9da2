/**
 * Lints a schema, as graphql prints it, with graphql-eslint, its recommended rules and those for Relay: node lint.mjs <schema>.
 * What is excepted has its reason here; everything else is told, and fails.
 */
import { readFile } from 'node:fs/promises';
import plugin from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { buildSchema, isObjectType, printSchema } from 'graphql';

const RELAY = /(Connection|Edge|PageInfo)$/;

/** Names that begin with the name of their type and yet say something else. */
const PREFIXES = {
  'Paths.paths': 'the ways themselves, beside what was looked at to find them',
  'IdentityDecision.identityDecisions': 'decisions about this decision, as about any record',
  'Place.placements': 'the records that place it, named after their own type',
  'Reading.readings': 'readings of names in it, as in any record',
};

const file = process.argv[2];
const sdl = await readFile(file, 'utf8');
const schema = buildSchema(sdl);
const withoutIdentity = Object.values(schema.getTypeMap())
  .filter(type => isObjectType(type) && !type.name.startsWith('__'))
  // values, figures, groups, pages and answers of insights: parts of an answer, which nothing can refer to
  .filter(type => RELAY.test(type.name) || !type.getInterfaces().some(each => each.name === 'Node'))
  .map(type => type.name);

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.graphqls'],
      languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { schema: file } } },
      plugins: { '@graphql-eslint': plugin },
      rules: {
        ...plugin.configs['flat/schema-recommended'].rules,
        ...plugin.configs['flat/schema-relay'].rules,
        '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
        '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: withoutIdentity } }],
      },
    },
  ],
});

const [{ messages }] = await eslint.lintText(printSchema(schema), { filePath: 'schema.graphqls' });
const excepted = ({ ruleId, message }) => {
  const named = /^Field "(\w+)" starts with the name of the parent type "(\w+)"/.exec(message);
  return ruleId?.endsWith('no-typename-prefix') && named && `${named[2]}.${named[1]}` in PREFIXES;
};
const wrong = messages.filter(message => !excepted(message));
for (const { line, ruleId, message } of wrong) {
  console.error(`${line} ${ruleId}: ${message}`);
}
console.log(`${wrong.length} faults; ${withoutIdentity.length} types without identity, ${messages.length - wrong.length} names excepted`);
process.exitCode = wrong.length > 0 ? 1 : 0;
