import { useSay } from '../i18n/language';
import { words } from '../i18n/words';

/** The strip above the editors: what this is, the way back, and the language. */
export function Banner({ onSwitch }: { onSwitch: () => void }) {
  const say = useSay();
  return (
    <header className="banner">
      <a href="/" className="name" title={say(words.home)}>
        连心 <span>Lianxin</span>
      </a>
      <p>{say(words.about)}</p>
      <nav>
        <a href="/explorer">{say(words.explorer)}</a>
        <a href="/q">{say(words.questions)}</a>
        <a href="/schema.graphql">{say(words.schema)}</a>
        <button type="button" data-switch-language="" onClick={onSwitch}>
          {say(words.switchLanguage)}
        </button>
      </nav>
    </header>
  );
}
