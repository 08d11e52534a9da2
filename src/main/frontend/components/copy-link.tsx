import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useContext, useState } from 'react';
import { LanguageContext, useSay } from '../i18n/language';
import { words } from '../i18n/words';
import { linkTo } from '../link/link';

/** Puts a link to the query, its variables and the page's language into the address bar and the clipboard. */
export function CopyLink() {
  const say = useSay();
  const language = useContext(LanguageContext);
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);
  const [label, setLabel] = useState(words.copyLink);
  const copy = async () => {
    const shared = {
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
      language,
    };
    const link = linkTo(shared, location.origin + location.pathname);
    history.replaceState(null, '', link);
    try {
      await navigator.clipboard.writeText(link);
      setLabel(words.linkCopied);
    } catch {
      setLabel(words.linkFailed);
    }
  };
  return (
    <ToolbarButton
      label={say(label)}
      data-copy-link=""
      onClick={() => void copy()}
      onPointerLeave={() => setLabel(words.copyLink)}
    >
      <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" aria-hidden>
        <g stroke="currentColor" strokeWidth="1.6" strokeLinecap="round">
          <path d="M10 14a4.2 4.2 0 0 0 6 0l3-3a4.2 4.2 0 0 0-6-6l-1 1" />
          <path d="M14 10a4.2 4.2 0 0 0-6 0l-3 3a4.2 4.2 0 0 0 6 6l1-1" />
        </g>
      </svg>
    </ToolbarButton>
  );
}
