import type { Language } from '../i18n/words';

/** What a shared link carries: never headers, for they may hold a token. */
export interface Shared {
  query: string;
  variables: string;
  /** The language of the page; null for the reader's own. */
  language?: Language | null;
}

/** A link to the console that opens a query; it stands in the fragment, which no server sees. */
export function linkTo(shared: Shared, console: string): string {
  const parts = new URLSearchParams({ query: shared.query });
  if (shared.variables.trim() !== '') {
    parts.set('variables', shared.variables);
  }
  if (shared.language) {
    parts.set('lang', shared.language);
  }
  return `${console}#${parts}`;
}

/** The language that a link's fragment names; null where it names none. */
export function linkedLanguage(fragment: string): Language | null {
  const language = new URLSearchParams(fragment.replace(/^#/, '')).get('lang');
  return language === 'en' || language === 'zh' ? language : null;
}

/** The query of a link's fragment; null where it has none. */
export function readLink(fragment: string): Shared | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = parts.get('query');
  return query === null
    ? null
    : {
        query,
        variables: parts.get('variables') ?? '',
        language: linkedLanguage(fragment),
      };
}
