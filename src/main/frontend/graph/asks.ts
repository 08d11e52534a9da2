import type { View } from './view';

/** A text in both languages. */
export interface Both {
  zh: string;
  en: string;
}

/** A dot, as the server answers it. */
export interface NodeAnswer {
  id: string;
  caption: string;
  type: string;
  /** How many lines away from where it begins. */
  distance?: number;
  x: number;
  y: number;
}

/** A line, as the server answers it. */
export interface EdgeAnswer {
  id: string;
  source: string;
  target: string;
  type: string;
  label: Both;
  weight: number;
  first: string | null;
  last: string | null;
  citationCount: number;
  via: { id: string; caption: string }[];
}

/** What is not shown of one relation of one record. */
export interface MoreAnswer {
  node: string;
  relation: string;
  label: Both;
  count: number;
  exact: boolean;
}

/** The answer to `neighborhood`. */
export interface AroundAnswer {
  nodes: NodeAnswer[];
  edges: EdgeAnswer[];
  more: MoreAnswer[];
  capped: string[];
}

/** The answer to `paths`. */
export interface PathsAnswer {
  outcome: 'FOUND' | 'NONE' | 'NONE_WITHIN_BUDGET';
  visited: { nodes: number; edges: number; hops: number };
  paths: { hops: number; length: number; nodes: NodeAnswer[]; edges: EdgeAnswer[] }[];
}

/** What a view has to know. */
export type Ask =
  | { kind: 'around'; ids: string[]; perNode: number; limit: number; isHidden?: boolean }
  | { kind: 'paths'; from: string; to: string };

/** How many neighbours by one relation are shown at first, and when a reader wants more. */
export const PER_NODE = { usual: 12, all: 100 };

/** How many dots the first network and an expansion bring at most. */
export const LIMIT = { start: 100, expansion: 60, all: 200 };

/** What a view has to know, in the order in which the network is put together. */
export function asksOf(view: View): Ask[] {
  const asks: Ask[] = [];
  if (view.ids.length > 0) {
    asks.push({ kind: 'around', ids: view.ids, perNode: PER_NODE.usual, limit: LIMIT.start });
  }
  const { from, to } = view;
  const path: Ask[] = from !== null && to !== null && from !== to ? [{ kind: 'paths', from, to }] : [];
  const steps: Ask[] = view.expanded.map(({ id, all, isHidden }) => ({
    kind: 'around',
    ids: [id],
    perNode: all ? PER_NODE.all : PER_NODE.usual,
    limit: all ? LIMIT.all : LIMIT.expansion,
    ...(isHidden ? { isHidden } : {}),
  }));
  steps.splice(view.pathAfter ?? steps.length, 0, ...path);
  return [...asks, ...steps];
}

/** What is shown of a view: all that it has to know but what is hidden again. */
export function shownOf(view: View): Ask[] {
  return asksOf(view).filter(ask => ask.kind === 'paths' || !ask.isHidden);
}

/** What an answer is kept under. */
export function keyOf(ask: Ask, asOf: string | null): string {
  return JSON.stringify([ask.kind === 'around' ? { ...ask, isHidden: undefined } : ask, asOf]);
}

const DOT = 'fragment Dot on NetworkNode { id caption type distance x y }';

const LINE = `fragment Line on NetworkEdge {
  id source target type label { zh en } weight first last citationCount
  via(first: 5) { id caption }
}`;

const AROUND = `fragment Around on Neighborhood {
  nodes { ...Dot }
  edges { ...Line }
  more { node relation label { zh en } count exact }
  capped
}`;

const PATHS = `fragment Ways on Paths {
  outcome
  visited { nodes edges hops }
  paths { hops length nodes { ...Dot } edges { ...Line } }
}`;

/** An operation. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

/** One operation that asks for all of it; the answers stand under `a0`, `a1` and so on. */
export function operationOf(asks: Ask[], asOf: string | null): Operation {
  const variables: Record<string, unknown> = asOf === null ? {} : { asOf };
  const declared = asOf === null ? [] : ['$asOf: Date'];
  const day = asOf === null ? '' : ', asOf: $asOf';
  const fields = asks.map((ask, i) => {
    if (ask.kind === 'around') {
      variables[`ids${i}`] = ask.ids;
      declared.push(`$ids${i}: [ID!]!`);
      return `  a${i}: neighborhood(ids: $ids${i}, limit: ${ask.limit}, perNode: ${ask.perNode}${day}) { ...Around }`;
    }
    variables[`from${i}`] = ask.from;
    variables[`to${i}`] = ask.to;
    declared.push(`$from${i}: ID!`, `$to${i}: ID!`);
    return `  a${i}: paths(from: $from${i}, to: $to${i}, maxHops: 6${day}) { ...Ways }`;
  });
  const kinds = new Set(asks.map(ask => ask.kind));
  const fragments = [
    ...(kinds.has('around') ? [AROUND] : []),
    ...(kinds.has('paths') ? [PATHS] : []),
    DOT,
    LINE,
  ];
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  return {
    query: `query Network${head} {\n${fields.join('\n')}\n}\n\n${fragments.join('\n\n')}\n`,
    variables,
  };
}

/** Finds what somebody types. */
export const SEARCH = `query Search($text: String!, $types: [String!], $first: Int, $asOf: Date) {
  search(text: $text, types: $types, first: $first, asOf: $asOf) {
    total totalIsExact suggestion
    facets { types { type count } }
    hits { type record { id caption } matchedOn { route text } }
  }
}`;

/** How many hits are shown at first, and when a reader wants more. */
export const HITS = { usual: 10, more: 50 };

/** What somebody looks for. */
export interface Sought {
  text: string;
  /** Only records of this type; null where of all. */
  type: string | null;
  isMore: boolean;
  asOf: string | null;
}

/** The variables of a search. */
export function searchAsked({ text, type, isMore, asOf }: Sought): Record<string, unknown> {
  return {
    text: text.slice(0, 100),
    ...(type === null ? {} : { types: [type] }),
    first: isMore ? HITS.more : HITS.usual,
    ...(asOf === null ? {} : { asOf }),
  };
}

/** A hit, as the server answers it. */
export interface HitAnswer {
  type: string;
  record: { id: string; caption: string };
  matchedOn: { route: string; text: string }[];
}

/** The answer to `search`. */
export interface SearchAnswer {
  total: number;
  totalIsExact: boolean;
  suggestion: string | null;
  facets: { types: { type: string; count: number }[] };
  hits: HitAnswer[];
}

/** What proves a line: the citations of its joining records; where it is direct, those of its source that support its field. */
export const FACTS = `query Facts($ids: [ID!]!, $filter: CitationFilter) {
  nodes(ids: $ids) {
    id caption
    ... on Record {
      citations(first: 20, filter: $filter) {
        totalCount
        nodes {
          id surface supports whereToLook { zh en }
          words { before exact after } wordsAbsent { zh en }
        }
      }
    }
  }
}`;

/** What is asked of the passages behind records: of all of them, or of those alone that support one field. */
export function factsAsked(ids: string[], field: string | null): Record<string, unknown> {
  return field === null ? { ids } : { ids, filter: { supports: { has: field } } };
}

/** What is asked of the passages behind a line: where no record joins its ends, its source states it in a field. */
export function lineAsked(line: Pick<EdgeAnswer, 'source' | 'target' | 'type' | 'via'>): {
  ids: string[];
  field: string | null;
} {
  const ids = line.via.map(via => via.id);
  const isDirect = ids.every(id => id === line.source || id === line.target);
  return { ids, field: isDirect ? line.type.slice(line.type.lastIndexOf('.') + 1) : null };
}

/** A citation, as the server answers it. */
export interface CitationAnswer {
  id: string;
  surface: string | null;
  supports: string[];
  whereToLook: Both;
  /** The exact words; null where the page's text is not at hand. */
  words?: { before: string; exact: string; after: string } | null;
  wordsAbsent?: Both | null;
}

/** The answer to `FACTS`. */
export interface FactsAnswer {
  nodes: ({
    id: string;
    caption: string;
    citations?: { totalCount?: number; nodes: CitationAnswer[] };
  } | null)[];
}

/** What all types of records mean. */
export const TYPES = `query Types {
  __type(name: "Node") { possibleTypes { name description } }
}`;

/** The answer to `TYPES`. */
export interface TypesAnswer {
  __type: { possibleTypes: { name: string; description: string | null }[] };
}

/** A type's name in words: `LiaisonStation` is Liaison station; the Chinese term ends its description's first line. */
export function typeWords(name: string, description: string | null): Both {
  const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  const line = (description ?? '').split('\n', 1)[0] ?? '';
  const last = line.lastIndexOf('. ');
  return {
    en: words.charAt(0).toUpperCase() + words.slice(1),
    zh: last < 0 ? name : line.slice(last + 2),
  };
}
