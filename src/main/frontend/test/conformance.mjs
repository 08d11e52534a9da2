/** The audits of graphql-http against a running program: node conformance.mjs <address> <file for the table>. */
import { writeFile } from 'node:fs/promises';
import { auditServer } from 'graphql-http';

const [address, file] = process.argv.slice(2);
const results = await auditServer({ url: `${address}/graphql` });
const rows = results.map(({ id, name, status }) => `| ${id} | ${name} | ${status} |`);
const passed = results.filter(result => result.status === 'ok').length;
await writeFile(
  file,
  `${passed} of ${results.length} audits pass.\n\n| audit | what it asks for | result |\n|---|---|---|\n${rows.join('\n')}\n`,
);
for (const { id, name, status, reason } of results) {
  if (status !== 'ok') {
    console.error(`${id} ${name}: ${reason}`);
    process.exitCode = 1;
  }
}
