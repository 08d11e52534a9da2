/** What breaks for those who ask, compared with the schema of the last release, is told in the changelog. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { buildSchema, findBreakingChanges } from 'graphql';

const root = new URL('../../../../', import.meta.url);
const text = name => readFile(new URL(name, root), 'utf8');

const announced = (changes, changelog) => {
  const unreleased = changelog.split(/^## /m)[1] ?? '';
  const breaking = unreleased.split(/^### /m).find(part => part.startsWith('Breaking')) ?? '';
  return changes.filter(({ description }) => !breaking.includes(description));
};

test('no break of the schema is left untold', async () => {
  const before = buildSchema(await text('docs/schema.released.graphqls'));
  const now = buildSchema(await text('docs/schema.graphqls'));
  const untold = announced(findBreakingChanges(before, now), await text('CHANGELOG.md'));
  assert.deepEqual(untold.map(({ description }) => description), [], 'name each in CHANGELOG.md below "### Breaking"');
});

test('a field that is gone is a break, until it is told', () => {
  const before = buildSchema('type Query { a: Int b: Int }');
  const changes = findBreakingChanges(before, buildSchema('type Query { a: Int }'));
  assert.equal(announced(changes, '## [Unreleased]\n\n### Added\n\n- Query.b was removed.\n').length, 1);
  assert.equal(announced(changes, '## [Unreleased]\n\n### Breaking\n\n- Query.b was removed.\n').length, 0);
});
