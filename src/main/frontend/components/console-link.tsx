import { useContext } from 'react';
import { LanguageContext } from '../i18n/language';
import { linkTo } from '../link/link';

/** A link to the console that opens a question there, in the reader's language. */
export function ConsoleLink(props: { query: string; variables: string; name?: string; children: React.ReactNode }) {
  const language = useContext(LanguageContext);
  const { query, variables, name } = props;
  return (
    <a href={linkTo({ query, variables, language }, '/console')} {...(name ? { 'data-take': name } : {})}>
      {props.children}
    </a>
  );
}
