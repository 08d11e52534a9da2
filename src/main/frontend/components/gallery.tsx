import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { useSay } from '../i18n/language';
import { words } from '../i18n/words';
import { loadExamples, type Example } from './examples';

function useOpen(): (example: Example) => void {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);
  return example => {
    if (queryEditor?.getValue().trim()) {
      addTab();
    }
    variableEditor?.setValue(example.variables);
    queryEditor?.setValue(example.query);
    queryEditor?.focus();
  };
}

function Gallery() {
  const say = useSay();
  const open = useOpen();
  const [examples, setExamples] = useState<Example[] | null>([]);
  useEffect(() => {
    loadExamples().then(setExamples, () => setExamples(null));
  }, []);
  return (
    <section className="gallery">
      <h2>{say(words.examples)}</h2>
      <p>{say(examples === null ? words.noExamples : words.openHint)}</p>
      <ul>
        {examples?.map(example => (
          <li key={example.name}>
            <button type="button" data-example={example.name} onClick={() => open(example)}>
              <strong>{say(example.title)}</strong>
              <span>{say(example.description)}</span>
              <small>{say(example.audience)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GalleryIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      <rect x="3" y="4" width="18" height="6" rx="1.5" />
      <rect x="3" y="14" width="18" height="6" rx="1.5" />
      <path d="M6.5 7h8M6.5 17h5" strokeLinecap="round" />
    </svg>
  );
}

/** The gallery as a pane beside documentation and history. */
export const GALLERY: GraphiQLPlugin = {
  title: 'Examples 示例',
  content: Gallery,
  icon: GalleryIcon,
};
