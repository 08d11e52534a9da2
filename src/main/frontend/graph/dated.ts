import { typeWords, type Both } from './asks';

/** A type of the schema, as it describes itself. */
export interface Described {
  name: string;
  description: string | null;
  fields: { name: string; description: string | null; type: TypeRef }[] | null;
}

interface TypeRef {
  name: string | null;
  kind: string;
  ofType?: TypeRef | null;
}

/** All nouns with their fields. */
export const NOUNS = `query Nouns {
  __type(name: "Node") {
    possibleTypes {
      name description
      fields { name description type { name kind ofType { name kind } } }
    }
  }
}`;

/** The answer to `NOUNS`. */
export interface NounsAnswer {
  __type: { possibleTypes: Described[] };
}

/** A relation of a noun to records that are dated. */
export interface DatedRelation {
  field: string;
  /** The noun whose days count: the joining one where there is one and it is dated. */
  noun: string;
  /** Whether joining records stand between. */
  isThrough: boolean;
  /** Whether it holds over time, like a post, so that the engine knows how certain it is on a day. */
  isHeld: boolean;
  /** Whether the schema calls what holds a tenure, as of a post. */
  isTenure: boolean;
  /** Whether its records are numbered in an order of their own, like steps. */
  isNumbered: boolean;
  days: DayField[];
  texts: string[];
  numbers: string[];
}

/** A field that holds a day or an interval of days. */
export interface DayField {
  name: string;
  label: Both;
  isInterval: boolean;
}

const INTERVAL = '{ edtf earliest latest printed }';
const FIRST = 40;

function bare(type: TypeRef): string {
  return type.name ?? type.ofType?.name ?? '';
}

/** A field's description in words: its first clause, and the Chinese term. */
export function fieldWords(name: string, description: string | null): Both {
  return { en: typeWords(name, null).en, zh: typeWords(name, description).zh };
}

/** The relations of a noun that lead to dated records. */
export function datedRelations(noun: string, nouns: ReadonlyMap<string, Described>): DatedRelation[] {
  return (nouns.get(noun)?.fields ?? []).flatMap(({ name, type }) => {
    const connection = bare(type);
    if (!connection.endsWith('Connection')) {
      return [];
    }
    const target = connection.slice(0, -'Connection'.length);
    const direct = nouns.get(target);
    const found = direct ? relation(name, direct, false) : throughRelation(name, target, nouns);
    return found === null ? [] : [found];
  });
}

/** The end of a joining record that has no days itself, where the end has. */
function throughRelation(
  field: string,
  name: string,
  nouns: ReadonlyMap<string, Described>,
): DatedRelation | null {
  for (const [join, noun] of nouns) {
    const end = name.startsWith(join) ? name.slice(join.length) : '';
    const leads = noun.fields?.find(
      each => end !== '' && each.name === end.charAt(0).toLowerCase() + end.slice(1),
    );
    const target = leads && nouns.get(bare(leads.type));
    if (target && relation(field, noun, false) === null) {
      return relation(field, target, true);
    }
  }
  return null;
}

function relation(field: string, noun: Described, isThrough: boolean): DatedRelation | null {
  const fields = noun.fields ?? [];
  const named = (type: string) => fields.filter(each => bare(each.type) === type).map(each => each.name);
  const days = fields
    .filter(each => ['Date', 'DateInterval'].includes(bare(each.type)))
    .map(each => ({
      name: each.name,
      label: fieldWords(each.name, each.description),
      isInterval: bare(each.type) === 'DateInterval',
    }));
  const isHeld = fields.some(each => each.name === 'certainty');
  const isNumbered = !isThrough && named('Int').includes('number');
  const isWhere = isThrough && isHeld;
  return days.length === 0 || isWhere
    ? null
    : {
        field,
        noun: noun.name,
        isThrough,
        isHeld,
        isTenure: isHeld && typeWords(noun.name, noun.description).zh.startsWith('任'),
        isNumbered,
        days,
        texts: named('LocalizedText'),
        numbers: named('Quantity'),
      };
}

/** The question for what is dated of a record; how certain it is, as of a day. */
export function datedQuestion(noun: string, relations: DatedRelation[], asOf: string | null): string {
  const whole = relations.map(each => fieldOf(each, partsOf(each))).join('\n    ');
  const held = relations.filter(each => each.isHeld);
  const then = held.map(each => fieldOf(each, ['certainty', 'staleDays'])).join('\n    ');
  const isAsked = asOf !== null && then !== '';
  return `query Dated($id: ID!${isAsked ? ', $asOf: Date' : ''}) {
  whole: node(id: $id) { ... on ${noun} {
    ${whole}
  } }${
    isAsked
      ? `
  then: node(id: $id, asOf: $asOf) { ... on ${noun} {
    ${then}
  } }`
      : ''
  }
}
`;
}

function fieldOf({ field, isThrough, isNumbered }: DatedRelation, parts: string[]): string {
  const own = `id caption ${parts.join(' ')}`;
  return isThrough
    ? `${field}(first: ${FIRST}) { totalCount edges { id node { ${own} } } }`
    : `${field}(first: ${FIRST}${isNumbered ? ', orderBy: [{ number: ASC }]' : ''}) { totalCount nodes { ${own} } }`;
}

function partsOf({ days, texts, numbers }: DatedRelation): string[] {
  return [
    ...days.map(day => (day.isInterval ? `${day.name} ${INTERVAL}` : day.name)),
    ...texts.map(text => `${text} { zh en }`),
    ...numbers.map(number => `${number} { lower upper unit printed }`),
  ];
}

interface Interval {
  edtf: string;
  earliest: string | null;
  latest: string | null;
  printed: string | null;
}

interface Numbered {
  lower: number | null;
  upper: number | null;
  unit: string | null;
  printed: string | null;
}

interface RecordAnswer {
  id: string;
  caption: string;
  certainty?: string | null;
  staleDays?: number | null;
  [field: string]: unknown;
}

interface ConnectionAnswer {
  totalCount: number;
  nodes?: RecordAnswer[];
  edges?: { id: string; node: RecordAnswer }[];
}

/** The answer to a question for what is dated. */
export interface DatedAnswer {
  whole: Record<string, ConnectionAnswer> | null;
  then?: Record<string, ConnectionAnswer> | null;
}

/** Something dated of a record. */
export interface Row {
  id: string;
  /** The record that says so, whose citations prove it. */
  proof: string;
  caption: string;
  /** What it is, in words of our own. */
  text: Both | null;
  days: { label: Both; text: string }[];
  numbers: string[];
  /** The first and the last day that a passage states or shows it on; null where none does. */
  from: string | null;
  to: string | null;
  /** The first and the last day on which a passage shows it, whatever is stated. */
  seen: { from: string; to: string } | null;
  /** The begin and the end where they are stated. */
  begin: string | null;
  end: string | null;
  certainty: string | null;
  /** Whether it is a tenure. */
  isTenure: boolean;
  staleDays: number | null;
}

/** What a relation brings, in the order of its numbers or else of days; what has none comes last. */
export function rowsOf(relation: DatedRelation, answer: DatedAnswer): { rows: Row[]; total: number } {
  const found = answer.whole?.[relation.field];
  const then = new Map(recordsOf(answer.then?.[relation.field]).map(({ record }) => [record.id, record]));
  const rows = recordsOf(found).map(({ proof, record }) => rowOf(relation, proof, record, then.get(record.id)));
  return {
    total: found?.totalCount ?? 0,
    rows: rows
      .map((row, i) => ({ row, i }))
      .sort((a, b) => (relation.isNumbered ? 0 : compare(a.row.from, b.row.from)) || a.i - b.i)
      .map(({ row }) => row),
  };
}

function recordsOf(found: ConnectionAnswer | undefined): { proof: string; record: RecordAnswer }[] {
  return [
    ...(found?.nodes ?? []).map(record => ({ proof: record.id, record })),
    ...(found?.edges ?? []).map(edge => ({ proof: edge.id, record: edge.node })),
  ];
}

function compare(a: string | null, b: string | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
}

function rowOf(
  relation: DatedRelation,
  proof: string,
  record: RecordAnswer,
  then: RecordAnswer | undefined,
): Row {
  const days = relation.days.flatMap(day => {
    const value = record[day.name] as Interval | string | null;
    return value === null || value === undefined ? [] : [{ day, value, span: spanOf(value) }];
  });
  const shown = relation.isHeld ? days.filter(({ day }) => isOfIt(day)) : days.slice(0, 1);
  const seen = shown.filter(({ day }) => !relation.isHeld || day.name.startsWith('attested'));
  const starts = shown.flatMap(({ span }) => span.from ?? []).sort();
  const ends = shown.flatMap(({ span }) => span.to ?? []).sort();
  const [first, second] = relation.days.filter(({ isInterval }) => isInterval);
  const stated = (field: DayField | undefined) => days.find(({ day }) => day === field)?.span ?? null;
  const texts = relation.texts.map(name => record[name] as Both | null).filter(text => text !== null);
  return {
    id: record.id,
    proof,
    caption: record.caption,
    text: texts[0] ?? null,
    days: days.map(({ day, value }) => ({
      label: day.label,
      text: typeof value === 'string' ? value : value.edtf,
    })),
    numbers: relation.numbers.flatMap(name => numberWords(record[name] as Numbered | null)),
    from: starts[0] ?? ends[0] ?? null,
    to: ends.at(-1) ?? starts.at(-1) ?? null,
    seen: whole(seen.flatMap(({ span }) => [span.from, span.to]).filter(day => day !== null)),
    begin: relation.isHeld ? (stated(first)?.from ?? null) : null,
    end: relation.isHeld ? (stated(second)?.to ?? null) : null,
    certainty: then?.certainty ?? null,
    isTenure: relation.isTenure,
    staleDays: then?.staleDays ?? null,
  };
}

function whole(days: string[]): { from: string; to: string } | null {
  const order = [...days].sort();
  return order.length === 0 ? null : { from: order[0]!, to: order.at(-1)! };
}

/** Whether a day is one of the tenure itself: stated, or attested; not the day of somebody who came after. */
function isOfIt(day: DayField): boolean {
  return day.isInterval || day.name.startsWith('attested');
}

function spanOf(value: Interval | string): { from: string | null; to: string | null } {
  return typeof value === 'string' ? { from: value, to: value } : { from: value.earliest, to: value.latest };
}

/** A number as printed, else its bounds; with its unit. */
export function numberWords(value: Numbered | null): string[] {
  if (value === null) {
    return [];
  }
  const bounds = value.lower === value.upper ? `${value.lower}` : `${value.lower ?? ''}–${value.upper ?? ''}`;
  const said = value.printed ?? bounds;
  return [value.unit === null || said.endsWith(value.unit) ? said : `${said}${value.unit}`];
}

/** How far along an axis a day lies, from 0 to 100. */
export function along(day: string, from: string, to: string): number {
  const [at, start, end] = [day, from, to].map(each => Date.parse(each)) as [number, number, number];
  return end === start ? 50 : Math.min(100, Math.max(0, ((at - start) / (end - start)) * 100));
}
