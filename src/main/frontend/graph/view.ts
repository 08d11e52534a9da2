/** The languages in which the explorer speaks. */
export type Language = 'en' | 'zh';

/** A record whose neighbours are shown as well; all of them where the usual number is not enough. */
export interface Expansion {
  id: string;
  all: boolean;
  /** Whether they are hidden again; what was expanded later keeps its place. */
  isHidden?: boolean;
}

/** The ways in which a network is shown; the first is the usual one. */
export const SHOWS = ['drawing', 'timeline', 'tables'] as const;

/** A way in which a network is shown. */
export type Shows = (typeof SHOWS)[number];

/** Everything that makes a view what it is; the address holds it, so that a link restores it. */
export interface View {
  /** Where the network begins. */
  ids: string[];
  /** What was expanded, in the order in which it was. */
  expanded: Expansion[];
  withoutTypes: string[];
  withoutRelations: string[];
  /** The day as of which it is read, `2022-07-01`; null for the whole record. */
  asOf: string | null;
  /** The ends of a path. */
  from: string | null;
  to: string | null;
  /** How many expansions came before the path; null where all did. */
  pathAfter: number | null;
  /** The record or line whose dossier is open. */
  chosen: string | null;
  shows: Shows;
  language: Language;
  /** The release that the link was made with. */
  release: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A view of nothing. */
export function emptyView(language: Language): View {
  return {
    ids: [],
    expanded: [],
    withoutTypes: [],
    withoutRelations: [],
    asOf: null,
    from: null,
    to: null,
    pathAfter: null,
    chosen: null,
    shows: 'drawing',
    language,
    release: null,
  };
}

/** The view of a fragment, `#ids=…`; what it does not say, or says wrongly, is as in an empty view. */
export function readView(fragment: string, usual: Language): View {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const one = (name: string) => parts.get(name) || null;
  const all = (name: string) => [...new Set(parts.getAll(name).filter(value => value !== ''))];
  const language = one('lang');
  const day = one('asOf');
  const after = one('pathAfter');
  return {
    ids: all('id'),
    expanded: all('expand').map(expansionOf),
    withoutTypes: all('withoutType'),
    withoutRelations: all('withoutRelation'),
    asOf: day !== null && DAY.test(day) ? day : null,
    from: one('from'),
    to: one('to'),
    pathAfter: after !== null && /^\d{1,3}$/.test(after) ? Number(after) : null,
    chosen: one('chosen'),
    shows: SHOWS.find(way => way === one('show')) ?? 'drawing',
    language: language === 'en' || language === 'zh' ? language : usual,
    release: one('release'),
  };
}

/** `id`, `id~` for all of its neighbours, `id!` where they are hidden again. */
function expansionOf(value: string): Expansion {
  const [, id, all, hidden] = /^(.*?)(~?)(!?)$/s.exec(value)!;
  return { id: id!, all: all !== '', ...(hidden === '' ? {} : { isHidden: true }) };
}

/** The fragment of a view, without `#`; the same for the same view. */
export function writeView(view: View): string {
  const parts = new URLSearchParams();
  const each = (name: string, values: string[]) => values.forEach(value => parts.append(name, value));
  each('id', view.ids);
  each('expand', view.expanded.map(({ id, all, isHidden }) => `${id}${all ? '~' : ''}${isHidden ? '!' : ''}`));
  each('withoutType', view.withoutTypes);
  each('withoutRelation', view.withoutRelations);
  for (const name of ['asOf', 'from', 'to', 'chosen'] as const) {
    const value = view[name];
    if (value !== null) {
      parts.set(name, value);
    }
  }
  if (view.pathAfter !== null) {
    parts.set('pathAfter', String(view.pathAfter));
  }
  if (view.shows !== 'drawing') {
    parts.set('show', view.shows);
  }
  parts.set('lang', view.language);
  if (view.release !== null) {
    parts.set('release', view.release);
  }
  return parts.toString();
}

/** The view of a record alone, or of a few; day and language stay. */
export function startingAt(view: View, ...ids: string[]): View {
  return {
    ...emptyView(view.language),
    ids,
    chosen: ids[0] ?? null,
    asOf: view.asOf,
    shows: view.shows,
    release: view.release,
  };
}

/** With the neighbours of a record; a second time, with all that may be shown. */
export function expanding(view: View, id: string, all = false): View {
  const known = view.expanded.find(each => each.id === id);
  return {
    ...view,
    expanded: known
      ? view.expanded.map(each => (each.id === id ? { id, all: each.all || all } : each))
      : [...view.expanded, { id, all }],
    // what comes now comes after the path
    pathAfter: known || view.from === null || view.to === null ? view.pathAfter : (view.pathAfter ?? view.expanded.length),
  };
}

/** Without the neighbours that expanding a record brought; what was expanded later stays where it stands. */
export function collapsing(view: View, id: string): View {
  const expanded = view.expanded.map(each => (each.id === id ? { ...each, isHidden: true } : each));
  while (expanded.at(-1)?.isHidden) {
    expanded.pop();
  }
  const isLast = view.pathAfter === null || view.pathAfter >= expanded.length;
  return { ...view, expanded, pathAfter: isLast ? null : view.pathAfter };
}

/** With a path that leads somewhere; it comes after what is expanded. */
export function leading(view: View, to: string): View {
  return { ...view, to, pathAfter: null };
}

/** Without a path. */
export function pathless(view: View): View {
  return { ...view, from: null, to: null, pathAfter: null };
}

/** A list with a value where it was not, without it where it was. */
export function toggled(list: string[], value: string): string[] {
  return list.includes(value) ? list.filter(each => each !== value) : [...list, value];
}
