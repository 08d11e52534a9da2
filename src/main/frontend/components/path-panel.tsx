import type { Line, Network } from '../graph/network';
import type { View } from '../graph/view';
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
            onPick={id => go({ ...view, to: id })}
          />
        </>
      )}
      {to === from ? <p role="status">{say(said.pathSame)}</p> : <Ways {...props} />}
      <p>
        <button type="button" data-step="path-clear" onClick={() => go({ ...view, from: null, to: null })}>
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
    <details key={path.nodes.map(node => node.id).join(' ')} open={i === 0} data-paths={i + 1}>
      <summary>{filled(say(said.pathN), { n: i + 1, hops: path.hops })}</summary>
      <ol className="hops">
        {path.edges.map(edge => (
          <Hop key={edge.id} line={{ ...edge, isOnPath: true }} captionOf={props.captionOf} />
        ))}
      </ol>
    </details>
  ));
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
