/** The module `graph` in Node, without a browser; and its questions against the schema. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { build } from 'esbuild';
import { buildSchema, parse, validate } from 'graphql';

async function load(...modules) {
  const contents = modules.map(name => `export * from './graph/${name}';`).join('\n');
  const built = await build({
    stdin: { contents, resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].text).toString('base64')}`);
}

const graph = await load('view', 'asks', 'network', 'places', 'looks', 'svg');
const { assemble, asksOf, emptyView, expanding, collapsing, keyOf, readView, startingAt, writeView } = graph;

const node = (id, x = 500, y = 500, type = 'Person') => ({ id, caption: `名${id}`, type, x, y });
const edge = (source, target, type = 'Actor.events') => ({
  id: `${source}-${target}`,
  source,
  target,
  type,
  label: { zh: '参加', en: 'attended' },
  weight: 1,
  first: null,
  last: null,
  citationCount: 1,
  via: [],
});
const around = (nodes, edges = [], more = []) => ({ nodes, edges, more, capped: [] });
const more = (id, count) => ({ node: id, relation: 'r', label: { zh: '', en: '' }, count, exact: true });

function networkOf(view, ...answers) {
  return assemble(view, new Map(asksOf(view).map((ask, i) => [keyOf(ask, view.asOf), answers[i]])));
}

test('an address says all of a view, and says the same again', () => {
  const view = {
    ...emptyView('zh'),
    ids: ['a', 'b'],
    expanded: [{ id: 'c&=#~é', all: false }, { id: 'd', all: true }],
    withoutTypes: ['Event'],
    withoutRelations: ['Actor.events'],
    asOf: '2022-07-01',
    from: 'a',
    to: 'c',
    chosen: 'a→b',
    shows: 'tables',
    release: '2026.11',
  };
  assert.deepEqual(readView(`#${writeView(view)}`, 'en'), view);
  assert.equal(writeView(readView(writeView(view), 'en')), writeView(view));
});

test('an address that says nonsense is an empty view', () => {
  assert.deepEqual(readView('#asOf=yesterday&lang=fr&show=film&id=&%%%', 'en'), emptyView('en'));
});

test('dots stay where they are when others come, and none covers another', () => {
  const start = startingAt(emptyView('en'), 'a');
  const first = around([node('a'), node('b', 700, 500)], [edge('a', 'b')]);
  const many = Array.from({ length: 40 }, (_, i) => node(`n${i}`, 500 + Math.cos(i) * 99, 500 + Math.sin(i) * 99));
  const second = around([node('b'), node('a', 400, 400), ...many], [edge('b', 'n1')]);
  const before = networkOf(start, first);
  const after = networkOf(expanding(start, 'b'), first, second);
  assert.equal(after.dots.length, 42);
  assert.deepEqual(after.dots.slice(0, 2), before.dots);
  for (const [i, dot] of after.dots.entries()) {
    for (const other of after.dots.slice(i + 1)) {
      assert.ok(Math.hypot(dot.x - other.x, dot.y - other.y) > 20, `${dot.id} and ${other.id}`);
    }
  }
  assert.deepEqual(networkOf(collapsing(expanding(start, 'b'), 'b'), first), before);
});

test('what is cut off is told by the answer about the record itself', () => {
  const view = expanding(startingAt(emptyView('en'), 'a'), 'a', true);
  const network = networkOf(view, around([node('a')], [], [more('a', 30)]), around([node('a')], [], []));
  assert.equal(network.dots[0].more, 0);
});

test('a path is drawn between its ends, with what is not there yet', () => {
  const view = { ...startingAt(emptyView('en'), 'a'), from: 'a', to: 'z' };
  const path = { hops: 2, length: 2, nodes: [node('a'), node('e', 1, 1, 'Event'), node('z')], edges: [edge('a', 'e'), edge('z', 'e')] };
  const network = networkOf(view, around([node('a'), node('b', 600, 600)], [edge('a', 'b')]), {
    outcome: 'FOUND',
    visited: { nodes: 1, edges: 1, hops: 2 },
    paths: [path],
  });
  assert.deepEqual(network.dots.filter(dot => dot.isOnPath).map(dot => dot.id), ['a', 'z', 'e']);
  assert.equal(network.lines.filter(line => line.isOnPath).length, 2);
});

test('filters take types and relations away, never where it begins', () => {
  const view = startingAt(emptyView('en'), 'a');
  const network = networkOf(view, around([node('a'), node('e', 1, 1, 'Event'), node('f', 2, 9, 'Place')], [edge('a', 'e'), edge('a', 'f', 'x')]));
  const left = graph.visible(network, { ...view, withoutTypes: ['Event', 'Person'] });
  assert.deepEqual(left.dots.map(dot => dot.id), ['a', 'f']);
  assert.deepEqual(graph.visible(network, { ...view, withoutRelations: ['x'] }).dots.map(dot => dot.id), ['a', 'e']);
});

test('the picture of lines holds every caption, and no markup of a caption', () => {
  const view = startingAt(emptyView('en'), 'a');
  const network = networkOf(view, around([{ ...node('a'), caption: '<script>&"' }]));
  const svg = graph.svgOf(network, { types: [{ name: 'Person', label: 'Person' }], notes: ['© <b>'] }, graph.LIGHT);
  assert.ok(svg.includes('&lt;script&gt;&amp;&quot;') && !svg.includes('<script') && !svg.includes('<b>'));
});

test('words of a type come from its name and its description', () => {
  assert.deepEqual(graph.typeWords('LiaisonStation', 'A station of deputies. 联络站\nMore. 更多'), {
    en: 'Liaison station',
    zh: '联络站',
  });
});

test('long captions are shortened, Chinese at half the letters', () => {
  assert.equal(graph.shortened('山西吕梁聚焦群众急难愁盼书写担当'), '山西吕梁聚焦群众急难愁盼…');
  assert.equal(graph.shortened('short'), 'short');
});

test('every question fits the schema', async () => {
  const schema = buildSchema(await readFile(new URL('../../../../docs/schema.graphqls', import.meta.url), 'utf8'));
  const view = {
    ...expanding(startingAt(emptyView('en'), 'a'), 'b', true),
    from: 'a',
    to: 'b',
  };
  const questions = [
    graph.SEARCH,
    graph.FACTS,
    graph.TYPES,
    ...[null, '2022-07-01'].map(day => graph.operationOf(asksOf(view), day).query),
    graph.operationOf(asksOf(startingAt(emptyView('en'), 'a')), null).query,
  ];
  for (const question of questions) {
    assert.deepEqual(validate(schema, parse(question)).map(error => error.message), [], question);
  }
});
