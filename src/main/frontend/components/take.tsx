import { useState } from 'react';
import { shownOf, operationOf } from '../graph/asks';
import { citing, dayOf } from '../graph/cite';
import { snippetOf } from '../graph/embed';
import { FORMS, type FileForm } from '../graph/files';
import type { Looks } from '../graph/looks';
import type { Network } from '../graph/network';
import { svgOf } from '../graph/svg';
import type { View } from '../graph/view';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import type { Words } from '../i18n/words';
import { askFile, saidBy, type Version } from '../store/ask';
import { ConsoleLink } from './console-link';
import { download } from './download';

const FILE_NAMES: Record<string, Words> = {
  'nodes.csv': said.fileNODES,
  'edges.csv': said.fileEDGES,
  xlsx: said.fileXLSX,
};

/** What can be taken away of a view: pictures, files, a link, a frame, how to cite it, and the query behind it. */
export function Take(props: {
  view: View;
  network: Network;
  types: { name: string; label: string }[];
  looks: Looks;
  version: Version | null;
  captionOf: (id: string) => string;
  /** The drawing on the canvas; null where there is none. */
  png: (() => Promise<Blob>) | null;
}) {
  const say = useSay();
  const { view, network, types, looks, version, captionOf, png } = props;
  const [isFailed, setFailed] = useState(false);
  const isEmpty = network.dots.length === 0;
  const name = `lianxin-${view.ids.join('-').slice(0, 60)}`;
  const svg = () => {
    const notes = [
      [version && filled(say(said.release), { release: version.release }), view.asOf && `${say(said.asOf)} ${view.asOf}`]
        .filter(Boolean)
        .join(' · '),
      `连心 Lianxin · ${location.origin}/explorer`,
    ].filter(note => note !== '');
    const text = svgOf(network, { types, notes }, looks);
    download(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
  };
  const { query, variables } = operationOf(shownOf(view), view.asOf);
  const shared = { query, variables: JSON.stringify(variables, null, 2) };
  const title = `${say(said.explorer)}: ${view.ids.map(captionOf).join(', ')}`;
  return (
    <section className="take" aria-label={say(said.take)}>
      <div className="actions">
        <span className="quiet">{say(said.pictures)}</span>
        {png && (
          <button
            type="button"
            data-take="png"
            disabled={isEmpty}
            onClick={() => {
              setFailed(false);
              png().then(
                file => download(file, `${name}.png`),
                () => setFailed(true),
              );
            }}
          >
            {say(said.png)}
          </button>
        )}
        <button type="button" data-take="svg" disabled={isEmpty} onClick={svg}>
          {say(said.svg)}
        </button>
        <span className="quiet">{say(said.linkAndFrame)}</span>
        <Copy name="link" label={say(said.link)} text={() => location.href} />
        <ConsoleLink {...shared} name="graphql">
          {say(said.graphql)}
        </ConsoleLink>
      </div>
      {isFailed && (
        <p role="alert" data-no-picture="">
          {say(said.noPicture)}
        </p>
      )}
      <Files view={view} query={query} variables={variables} name={name} />
      <details data-take="embed">
        <summary>{say(said.embed)}</summary>
        <p className="quiet">{say(said.embedHow)}</p>
        <Snippet text={snippetOf(view, location.origin, title)} />
      </details>
      {version !== null && (
        <details data-take="cite">
          <summary>{say(said.citeView)}</summary>
          <CiteView view={view} version={version} captionOf={captionOf} />
        </details>
      )}
    </section>
  );
}

function Files(props: { view: View; query: string; variables: Record<string, unknown>; name: string }) {
  const say = useSay();
  const { view, query, variables, name } = props;
  const [making, setMaking] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async ({ form, rows }: FileForm) => {
    setMaking(form);
    setProblem(null);
    try {
      download(await askFile(query, variables, form, rows), `${name}.${form}`);
    } catch (reason) {
      setProblem(saidBy(reason));
    }
    setMaking(null);
  };
  const isNarrowed = view.withoutTypes.length + view.withoutRelations.length > 0;
  const forms = FORMS.filter(({ rows }) => rows === undefined || shownOf(view).length === 1);
  return (
    <div className="actions">
      <span className="quiet">{say(said.files)}</span>
      {forms.map(form => (
        <button
          key={form.form}
          type="button"
          data-take={form.form}
          disabled={making !== null}
          onClick={() => void take(form)}
        >
          {FILE_NAMES[form.form] ? say(FILE_NAMES[form.form]!) : form.name}
        </button>
      ))}
      {making !== null && (
        <span className="late" role="status">
          <progress aria-label={say(said.making)} /> {say(said.making)}
        </span>
      )}
      {problem !== null && <p role="alert">{`${say(said.failed)} ${problem}`}</p>}
      {isNarrowed && <p className="quiet">{say(said.unfiltered)}</p>}
    </div>
  );
}

/** A button that puts a text into the clipboard and says whether it could. */
function Copy({ name, label, text }: { name: string; label: string; text: () => string }) {
  const say = useSay();
  const [words, setWords] = useState<Words | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setWords(said.copied),
      () => setWords(name === 'link' ? said.linkFailed : said.copyFailed),
    );
  return (
    <button type="button" data-take={name} onClick={() => void copy()} onBlur={() => setWords(null)}>
      <span role="status">{words === null ? label : say(words)}</span>
    </button>
  );
}

function Snippet({ text }: { text: string }) {
  const say = useSay();
  return (
    <>
      <textarea readOnly rows={4} value={text} aria-label={say(said.embed)} data-snippet="" onFocus={event => event.target.select()} />
      <Copy name="snippet" label={say(said.copy)} text={() => text} />
    </>
  );
}

function CiteView(props: { view: View; version: Version; captionOf: (id: string) => string }) {
  const { view, version, captionOf } = props;
  const cite = citing({
    captions: view.ids.map(captionOf),
    asOf: view.asOf,
    ...version,
    address: location.href,
    today: dayOf(new Date()),
  });
  return (
    <dl className="citing">
      {(['zh', 'en', 'gbt7714'] as const).map(form => (
        <div key={form}>
          <dt>{{ zh: '中文', en: 'English', gbt7714: 'GB/T 7714' }[form]}</dt>
          <dd lang={form === 'en' ? 'en' : 'zh'} data-cite={form}>
            {cite[form]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
