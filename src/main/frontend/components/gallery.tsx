import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { useSay } from '../i18n/language';
import { words, type Words } from '../i18n/words';
import { loadExamples, type Audience, type Example } from './examples';

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

const AUDIENCES: Audience[] = ['JOURNALIST', 'ANALYST', 'FRONT_END'];

function Choice(props: {
  name: 'audience' | 'topic';
  all: Words;
  options: [string, Words][];
  value: string;
  onChange: (value: string) => void;
}) {
  const say = useSay();
  return (
    <label>
      {say(words[props.name])}{' '}
      <select
        data-choice={props.name}
        value={props.value}
        onChange={event => props.onChange(event.target.value)}
      >
        <option value="">{say(props.all)}</option>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {say(label)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** An example's name in its address. */
function nameOf(example: Example): string {
  return example.name.replace(/^\d+-/, '');
}

function Entry({ example }: { example: Example }) {
  const say = useSay();
  const open = useOpen();
  return (
    <li>
      <button type="button" data-example={example.name} onClick={() => open(example)}>
        <strong>{say(example.title)}</strong>
        <span>{say(example.description)}</span>
        <small>{example.audience.map(each => say(words[each])).join(' · ')}</small>
      </button>
      <a href={`/q/${nameOf(example)}.csv?_bom=true`} data-table="csv">
        {say(words.asTable)}
      </a>
      <a href={`/q/${nameOf(example)}.xlsx`} data-table="xlsx">
        {say(words.asWorkbook)}
      </a>
    </li>
  );
}

function Gallery() {
  const say = useSay();
  const [examples, setExamples] = useState<Example[] | null>([]);
  const [audience, setAudience] = useState('');
  const [topic, setTopic] = useState('');
  useEffect(() => {
    loadExamples().then(setExamples, () => setExamples(null));
  }, []);
  const all = examples ?? [];
  const topics = new Map(all.map(example => [example.system, example.topic]));
  const shown = all.filter(
    example =>
      (!audience || example.audience.includes(audience as Audience)) &&
      (!topic || example.system === topic),
  );
  return (
    <section className="gallery">
      <h2>{say(words.examples)}</h2>
      <p>{say(examples === null ? words.noExamples : words.openHint)}</p>
      <div className="choices">
        <Choice
          name="audience"
          all={words.everybody}
          options={AUDIENCES.map(each => [each, words[each]])}
          value={audience}
          onChange={setAudience}
        />
        <Choice
          name="topic"
          all={words.everything}
          options={[...topics]}
          value={topic}
          onChange={setTopic}
        />
      </div>
      {all.length > 0 && shown.length === 0 && <p>{say(words.noneSuch)}</p>}
      {[...topics]
        .filter(([system]) => shown.some(example => example.system === system))
        .map(([system, label]) => (
          <div key={system}>
            <h3>{say(label)}</h3>
            <ul>
              {shown
                .filter(example => example.system === system)
                .map(example => (
                  <Entry key={example.name} example={example} />
                ))}
            </ul>
          </div>
        ))}
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
