import { useMemo } from 'react';
import { momentsOf, type Fact, type Moment } from '../graph/moments';
import type { Line, Network } from '../graph/network';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { datesOf } from './network-tables';

/** What is drawn in the order of its days; each opens its record, or the passages behind it. */
export function Timeline(props: {
  network: Network;
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const say = useSay();
  const { network, chosen, onChoose } = props;
  const { dated, undated } = useMemo(() => momentsOf(network), [network]);
  const captions = useMemo(() => new Map(network.dots.map(dot => [dot.id, dot.caption])), [network]);
  const open = (id: string, text: string) => (
    <button type="button" className="plain" lang="zh" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
      {text}
    </button>
  );
  const proof = (line: Line) => (
    <button
      type="button"
      className="proof"
      data-passages={line.id}
      aria-pressed={line.id === chosen}
      onClick={() => onChoose(line.id)}
    >
      {say(said.passagesOf)} {line.citationCount}
    </button>
  );
  const fact = ({ line, other }: Fact, moment: Moment) => (
    <li key={line.id}>
      {line.source === moment.record.id ? (
        <>
          <em>{say(line.label)}</em> {open(other.id, other.caption)}
        </>
      ) : (
        <>
          {open(other.id, other.caption)} <em>{say(line.label)}</em>
        </>
      )}{' '}
      {proof(line)}
    </li>
  );
  return (
    <div className="timeline">
      <p className="quiet">{say(said.timelineIs)}</p>
      {dated.length === 0 && <p role="status">{say(said.timelineEmpty)}</p>}
      <ol data-timeline="">
        {dated.map(moment => (
          <li key={`${moment.first} ${moment.last} ${moment.record.id}`} data-moment={moment.first}>
            <span className="when">{datesOf(moment)}</span>
            <div>
              {open(moment.record.id, moment.record.caption)}
              <ul>{moment.facts.map(each => fact(each, moment))}</ul>
            </div>
          </li>
        ))}
      </ol>
      {undated.length > 0 && (
        <details data-undated="">
          <summary>{filled(say(said.notDated), { n: undated.length })}</summary>
          <ul>
            {undated.map(line => (
              <li key={line.id}>
                {open(line.source, captions.get(line.source) ?? '')} <em>{say(line.label)}</em>{' '}
                {open(line.target, captions.get(line.target) ?? '')} {proof(line)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
