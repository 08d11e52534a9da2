import { useContext } from 'react';
import { LanguageContext, useSay } from '../i18n/language';
import { words } from '../i18n/words';

/** The strip above the editors: what this is, the way back, and the language. */
export function Banner({ onSwitch }: { onSwitch: () => void }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  return (
    <header className="banner">
      <a href={`/?lang=${language}`} className="name" title={say(words.home)}>
        连心 <span>Lianxin</span>
      </a>
      <p>{say(words.about)}</p>
      <nav>
        <a href={`/explorer#lang=${language}`}>{say(words.explorer)}</a>
        <a href={`/q?lang=${language}`}>{say(words.questions)}</a>
        <a href="/schema.graphql">{say(words.schema)}</a>
        <button type="button" data-switch-language="" onClick={onSwitch}>
          {say(words.switchLanguage)}
        </button>
      </nav>
    </header>
  );
}
