/** The typed client of docs/front-end.md: generated from the schema, compiled, and refused where it is used wrongly. */
import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = new URL('..', import.meta.url);
const docs = new URL('../../../docs/', here);
// below node_modules, so that the packages are found
const folder = new URL('node_modules/.client/', here);

async function files() {
  const guide = await readFile(new URL('front-end.md', docs), 'utf8');
  const blocks = [...guide.matchAll(/^```\w+ ([\w.]+)\n([\s\S]*?)^```$/gm)];
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(blocks.map(([, name, text]) => writeFile(new URL(name, folder), text)));
  await run('node', ['codegen.mjs', new URL('schema.graphqls', docs).pathname, 'queries.graphql', 'client.ts'], { cwd: folder.pathname });
}

const OPTIONS = '--noEmit --strict --target es2023 --module esnext --moduleResolution bundler --lib es2023,dom --skipLibCheck'.split(' ');

/** What the compiler says of files; nothing where they are right. */
async function compiled(...names) {
  try {
    await run('node', ['../typescript/bin/tsc', ...OPTIONS, ...names], { cwd: folder.pathname });
    return [];
  } catch (refused) {
    return refused.stdout.trim().split('\n');
  }
}

test('the guide generates a client that compiles, and only its right use does', async () => {
  await files();
  const right = await readFile(new URL('ask.ts', folder), 'utf8');
  const wrong = right
    .replace("status: 'ANSWERED'", "status: 'ANSWERED_PERHAPS'")
    .replace('node.caption', 'node.captain')
    .replace("{ ids: ['person-sun-dajun'] }", '{}');
  await writeFile(new URL('wrong.ts', folder), wrong);
  const said = await compiled('ask.ts', 'wrong.ts');
  assert.deepEqual(said.filter(line => /^\S/.test(line) && !line.startsWith('wrong.ts')), []);
  for (const fault of [/ANSWERED_PERHAPS/, /captain/, /ids/]) {
    assert.match(said.join('\n'), fault);
  }
});
