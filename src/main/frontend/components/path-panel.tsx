import { useState } from 'react';
import type { PathsAnswer } from '../graph/asks';
import type { Line, Network } from '../graph/network';
import { leading, pathless, type View } from '../graph/view';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { LineFacts } from './line-dossier';
import { datesOf } from './network-tables';
import { RecordSearch } from './record-search';

/** A path between two records, hop by hop, each with what proves it. */
export function PathPanel(props: {
  network: Network;
  view: View;
  captionOf: (id: string) => string;
  go: (view: View) => void;
}) {
  const say = useSay();
  const { view, captionOf, go } = props;
  const { from, to } = view;
  if (from === null) {
    return <p className="quiet">{say(said.pathHow)}</p>;
  }
  return (
    <>
      <p className="hop" lang="zh">
        {captionOf(from)} <span aria-hidden>→</span> {to === null ? '…' : captionOf(to)}
      </p>
      {to === null && (
        <>
          <p className="quiet">{say(said.pathPick)}</p>
          <RecordSearch
            label={said.pathFind}
            name="path"
            asOf={view.asOf}
            onPick={id => go(leading(view, id))}
          />
        </>
      )}
      {to === from ? <p role="status">{say(said.pathSame)}</p> : <Ways {...props} />}
      <p>
        <button type="button" data-step="path-clear" onClick={() => go(pathless(view))}>
          {say(said.pathClear)}
        </button>
      </p>
    </>
  );
}

function Ways(props: { network: Network; captionOf: (id: string) => string }) {
  const say = useSay();
  const { paths } = props.network;
  if (paths === null) {
    return null;
  }
  if (paths.paths.length === 0) {
    const words = paths.outcome === 'NONE' ? said.pathNone : said.pathBudget;
    return (
      <p role="status" data-paths="none">
        {filled(say(words), paths.visited)}
      </p>
    );
  }
  return paths.paths.map((path, i) => (
    <Way key={path.edges.map(edge => edge.id).join(' ')} path={path} n={i + 1} captionOf={props.captionOf} />
  ));
}

/** A path; what proves its hops is asked for when it is opened. */
function Way(props: { path: PathsAnswer['paths'][number]; n: number; captionOf: (id: string) => string }) {
  const say = useSay();
  const { path, n, captionOf } = props;
  const [isOpen, setOpen] = useState(n === 1);
  return (
    <details open={isOpen} data-paths={n} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{filled(say(said.pathN), { n, hops: path.hops })}</summary>
      {isOpen && (
        <ol className="hops">
          {path.edges.map(edge => (
            <Hop key={edge.id} line={{ ...edge, isOnPath: true }} captionOf={captionOf} />
          ))}
        </ol>
      )}
    </details>
  );
}

function Hop({ line, captionOf }: { line: Line; captionOf: (id: string) => string }) {
  const say = useSay();
  return (
    <li data-hop={line.id}>
      <span lang="zh">{captionOf(line.source)}</span> — <em>{say(line.label)}</em> →{' '}
      <span lang="zh">{captionOf(line.target)}</span>{' '}
      {datesOf(line) !== '' && <span className="number">{datesOf(line)}</span>}
      <LineFacts line={line} />
    </li>
  );
}
