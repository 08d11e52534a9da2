import { useContext } from 'react';
import { LanguageContext } from '../i18n/language';

/** The address of a record's page in a language. */
export function pageOf(id: string, language: string): string {
  return `/r/${encodeURIComponent(id)}?lang=${language}`;
}

/** A link to a record's page, in the reader's language; what it says is Chinese unless told otherwise. */
export function RecordLink(props: { id: string; isOurs?: boolean; children: React.ReactNode }) {
  const language = useContext(LanguageContext);
  return (
    <a href={pageOf(props.id, language)} {...(props.isOurs ? {} : { lang: 'zh' })}>
      {props.children}
    </a>
  );
}
