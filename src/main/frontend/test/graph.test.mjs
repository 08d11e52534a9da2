/** The module `graph` in Node, without a browser; and its questions against the schema. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { build } from 'esbuild';
import { buildSchema, graphqlSync, parse, validate } from 'graphql';

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

const graph = await load('view', 'asks', 'network', 'places', 'looks', 'svg', 'stops', 'moments', 'captions', 'cite', 'embed', 'dated', 'scene', 'hits');
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
    expanded: [{ id: 'c&=#~é', all: false }, { id: 'd', all: true }, { id: 'e', all: true, isHidden: true }],
    withoutTypes: ['Event'],
    withoutRelations: ['Actor.events'],
    asOf: '2022-07-01',
    from: 'a',
    to: 'c',
    pathAfter: 2,
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

test('what comes later moves nothing of a path, and what is collapsed moves nothing that came later', () => {
  const at = (n, x, y) => node(n, x, y);
  const begun = around([at('a', 100, 500), at('b', 300, 500), at('c', 500, 500)], [edge('a', 'b'), edge('a', 'c')]);
  const ofB = around([at('b', 0, 0), ...Array.from({ length: 9 }, (_, i) => at(`b${i}`, i, 9))], [edge('b', 'b1')]);
  const ofC = around([at('c', 0, 0), at('b1', 5, 5), ...Array.from({ length: 9 }, (_, i) => at(`c${i}`, i, 9))], [edge('c', 'c1')]);
  const path = { hops: 2, length: 2, nodes: [at('a'), at('p'), at('z')], edges: [edge('a', 'p'), edge('p', 'z')] };
  const ways = { outcome: 'FOUND', visited: { nodes: 1, edges: 1, hops: 2 }, paths: [path] };
  const place = network => new Map(network.dots.map(({ id, x, y }) => [id, `${x} ${y}`]));
  const same = (before, after) => before.forEach((where, id) => after.has(id) && assert.equal(after.get(id), where, id));
  const led = graph.leading({ ...expanding(startingAt(emptyView('en'), 'a'), 'b'), from: 'a' }, 'z');
  const before = place(networkOf(led, begun, ofB, ways));
  const more = expanding(led, 'c');
  assert.equal(more.pathAfter, 1);
  const all = place(networkOf(more, begun, ofB, ways, ofC));
  assert.ok(before.size === 14 && all.size === 23);
  same(before, all);
  const less = collapsing(more, 'b');
  const left = place(networkOf(less, begun, ofB, ways, ofC));
  assert.deepEqual([left.has('b0'), left.has('b1'), left.has('c0'), left.has('p')], [false, true, true, true]);
  same(all, left);
  assert.equal(graph.shownOf(less).length, 3);
  same(all, place(networkOf(expanding(less, 'b'), begun, ofB, ways, ofC)));
  assert.deepEqual(collapsing(less, 'c').expanded, []);
});

test('an id that was given up leads to the record that has it now', () => {
  const view = { ...expanding(startingAt(emptyView('en'), 'old'), 'x'), from: 'old', to: 'gone' };
  const start = around([{ ...node('new'), distance: 0 }, { ...node('x'), distance: 1 }]);
  const ways = { outcome: 'FOUND', visited: {}, paths: [{ nodes: [node('new'), node('here')], edges: [] }] };
  const answers = new Map(asksOf(view).map((ask, i) => [keyOf(ask, null), [start, around([{ ...node('x'), distance: 0 }]), ways][i]]));
  const { ids, chosen, from, to } = graph.followed(view, answers);
  assert.deepEqual([ids, chosen, from, to], [['new'], 'new', 'new', 'here']);
  const now = graph.followed(view, answers);
  assert.equal(graph.followed(now, new Map([[keyOf(asksOf(now)[0], null), start]])), now);
});

test('passages are asked of the joining records, else of what the source says in the field', () => {
  const via = ids => ids.map(id => ({ id, caption: '' }));
  assert.deepEqual(graph.lineAsked({ ...edge('a', 'b', 'Issue.place'), via: via(['a']) }), { ids: ['a'], field: 'place' });
  assert.deepEqual(graph.lineAsked({ ...edge('a', 'b'), via: via(['m', 'n']) }), { ids: ['m', 'n'], field: null });
  assert.deepEqual(graph.factsAsked(['a'], 'place'), { ids: ['a'], filter: { supports: { has: 'place' } } });
});

test('a day of retrieval is the reader\'s own', () => {
  assert.equal(graph.dayOf(new Date(2026, 0, 2, 0, 30)), '2026-01-02');
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

test('dots keep their places on a day, too', () => {
  const start = startingAt(emptyView('en'), 'a');
  const base = networkOf(start, around([node('a', 1, 1), node('b', 2, 2), node('c', 3, 3)], [edge('a', 'b'), edge('a', 'c')]));
  const view = { ...start, asOf: '2022-07-01' };
  const answers = new Map([[keyOf(asksOf(view)[0], view.asOf), around([node('a', 9, 9), node('c', 8, 8)], [edge('a', 'c')])]]);
  const then = assemble(view, answers, base);
  assert.deepEqual(then.dots.map(dot => [dot.id, dot.x, dot.y]), [['a', 1, 1], ['c', 3, 3]]);
});

test('a slider stops at the ends of months in which something begins or ends; of many, at years', () => {
  const dated = (first, last) => ({ ...edge('a', 'b'), id: `${first}${last}`, first, last });
  const network = lines => ({ ...networkOf(emptyView('en')), lines });
  const stops = graph.stopsOf(network([dated('2022-07-04', '2022-08-02'), dated('2022-02-10', null), dated(null, null)]));
  assert.deepEqual(stops, [
    { name: '2022-02', day: '2022-02-28', count: 1 },
    { name: '2022-07', day: '2022-07-31', count: 1 },
    { name: '2022-08', day: '2022-08-31', count: 1 },
  ]);
  assert.deepEqual([null, '2020-01-01', '2022-07-31', '2023-01-01'].map(day => graph.stopAt(stops, day)), [0, 1, 2, 3]);
  const many = Array.from({ length: 50 }, (_, i) => dated(`${1960 + i}-01-01`, null));
  assert.deepEqual(graph.stopsOf(network(many))[0], { name: '1960', day: '1960-12-31', count: 1 });
});

test('what is dated alike stands together under the record that has it in common', () => {
  const lines = [edge('p', 'e'), edge('q', 'e'), edge('p', 'f')].map((line, i) => ({ ...line, first: i < 2 ? '2022-01-02' : '2022-01-01', last: null }));
  const network = networkOf(startingAt(emptyView('en'), 'e'), around(['p', 'q', 'e', 'f', 'g'].map(id => node(id)), [...lines, edge('f', 'g')]));
  const { dated, undated } = graph.momentsOf(network);
  assert.deepEqual(dated.map(each => [each.first, each.record.id, each.facts.map(fact => fact.other.id)]), [
    ['2022-01-01', 'f', ['p']],
    ['2022-01-02', 'e', ['p', 'q']],
  ]);
  assert.deepEqual(undated.map(line => line.id), ['f-g']);
});

test('captions stand below their dots, else above or beside them, else nowhere; the weightiest first', () => {
  const caption = (id, x, weight) => ({ id, x, y: 0, width: 50, height: 16, radius: 5, weight });
  const captions = [caption('a', 0, 1), caption('b', 20, 5), caption('c', 300, 0), caption('d', 10, 0)];
  const sides = zoom => Object.fromEntries([...graph.placedOf(captions, zoom)].map(([id, { x, y }]) => [id, [Math.sign(x), Math.sign(y)]]));
  assert.deepEqual(sides(1), { b: [0, 1], a: [0, -1], c: [0, 1] });
  assert.deepEqual(sides(8), { b: [0, 1], a: [0, 1], c: [0, 1], d: [0, 1] });
});

test('a pointer finds the nearest dot, else the nearest line', () => {
  const view = startingAt(emptyView('en'), 'a');
  const network = networkOf(view, around([node('a', 0, 0), node('b', 100, 0), node('c', 100, 100)], [edge('a', 'b'), edge('a', 'c')]));
  const scene = graph.sceneOf(network, ['Person'], graph.LIGHT, 'en', { chosen: null, near: null }, false);
  const hit = (x, y, isFinger = false) => graph.hitOf(scene, { x, y }, 1, isFinger);
  assert.deepEqual([hit(2, 3), hit(98, -9), hit(50, 4), hit(52, 50), hit(50, 20), hit(50, 14, true)], ['a', 'b', 'a-b', 'a-c', null, 'a-b']);
});

test('a view is cited with day, release and hash; its frame says no more than its address', () => {
  const cite = graph.citing({ captions: ['甲'], asOf: '2022-07-01', release: '2026.11', sha256: 'f00', address: 'http://x/#a', today: '2026-11-22' });
  assert.equal(cite.gbt7714, '连心. “甲”关系网（截至2022-07-01）[DB/OL]//连心数据: 2026.11. SHA-256: f00. [2026-11-22]. http://x/#a.');
  assert.match(cite.en, /^Network of “甲” as of 2022-07-01\. Lianxin record 2026\.11, SHA-256 f00, /);
  const view = { ...startingAt(emptyView('zh'), 'a"b'), release: '2026.11' };
  const snippet = graph.snippetOf(view, 'http://x', '<甲>"');
  assert.match(snippet, /^<iframe src="http:\/\/x\/embed\/network#id=a%22b&amp;lang=zh&amp;release=2026\.11" title="&lt;甲>&quot;" /);
});

test('what is dated of a record is asked for as the schema has it, and told in order', async () => {
  const schema = buildSchema(await readFile(new URL('../../../../docs/schema.graphqls', import.meta.url), 'utf8'));
  const described = graphqlSync({ schema, source: graph.NOUNS }).data.__type.possibleTypes;
  const nouns = new Map(described.map(noun => [noun.name, noun]));
  for (const noun of nouns.keys()) {
    const relations = graph.datedRelations(noun, nouns);
    for (const day of relations.length === 0 ? [] : [null, '2022-07-01']) {
      const question = graph.datedQuestion(noun, relations, day);
      assert.deepEqual(validate(schema, parse(question)).map(error => error.message), [], question);
    }
  }
  const held = graph.datedRelations('Person', nouns).find(each => each.field === 'memberships');
  assert.ok(held.isHeld);
  assert.ok(graph.datedRelations('Person', nouns).some(each => each.field === 'events' && each.isThrough));
  const interval = day => ({ edtf: day, earliest: day, latest: day, printed: null });
  const { rows } = graph.rowsOf(held, {
    whole: {
      memberships: {
        totalCount: 2,
        nodes: [
          { id: 'n', caption: 'no day', start: null, end: null },
          { id: 'm', caption: 'post', start: interval('2021-01-01'), end: null, attestedFrom: '2022-07-04', attestedTo: '2022-08-02', supersededFrom: '2023-01-01' },
        ],
      },
    },
    then: { memberships: { totalCount: 1, nodes: [{ id: 'm', caption: 'post', certainty: 'PRESUMED', staleDays: 7 }] } },
  });
  assert.deepEqual(rows.map(row => row.id), ['m', 'n']);
  const { from, to, seen, begin, end, certainty } = rows[0];
  assert.deepEqual([from, to, seen, begin, end, certainty], ['2021-01-01', '2022-08-02', { from: '2022-07-04', to: '2022-08-02' }, '2021-01-01', null, 'PRESUMED']);
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
    graph.NOUNS,
    ...[null, '2022-07-01'].map(day => graph.operationOf(asksOf(view), day).query),
    graph.operationOf(asksOf(startingAt(emptyView('en'), 'a')), null).query,
  ];
  for (const question of questions) {
    assert.deepEqual(validate(schema, parse(question)).map(error => error.message), [], question);
  }
});
