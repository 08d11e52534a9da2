import { useState } from 'react';
import { along, type Row } from '../graph/dated';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import type { Words } from '../i18n/words';
import { Facts } from './facts';

const CERTAIN = said as Record<string, Words | undefined>;

/** What proves a row, opened where it stands. */
function Passages({ row }: { row: Row }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="passages" data-row-proof={row.proof} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say(said.passagesOf)}</summary>
      {isOpen && <Facts ids={row.proof} />}
    </details>
  );
}

/** A row in words: what, when, how much, how certain. */
function RowWords(props: { row: Row; asOf: string | null; onRecord: (id: string) => void }) {
  const say = useSay();
  const { row, asOf, onRecord } = props;
  const certain = row.certainty === null ? undefined : (row.isTenure ? CERTAIN[`holds${row.certainty}`] : undefined) ?? CERTAIN[`is${row.certainty}`];
  return (
    <>
      <button type="button" className="plain" lang="zh" onClick={() => onRecord(row.id)}>
        {row.caption}
      </button>
      {row.text !== null && say(row.text) !== row.caption && <span> {say(row.text)}</span>}
      {row.numbers.length > 0 && <strong lang="zh"> {row.numbers.join('；')}</strong>}
      {row.days.length > 0 && (
        <span className="quiet">
          {' '}
          {row.days.map(day => `${say(day.label)} ${day.text}`).join(' · ')}
        </span>
      )}
      {certain && (
        <span className="quiet">
          {' · '}
          {filled(say(certain), { day: asOf ?? '', stale: row.staleDays ?? 0 })}
        </span>
      )}
    </>
  );
}

/** A relation's dated records in order. */
export function DatedRows(props: { rows: Row[]; asOf: string | null; onRecord: (id: string) => void }) {
  return (
    <ol className="dated">
      {props.rows.map(row => (
        <li key={row.proof} data-row={row.id}>
          <RowWords row={row} asOf={props.asOf} onRecord={props.onRecord} />
          <Passages row={row} />
        </li>
      ))}
    </ol>
  );
}

/** What holds over time, such as posts, each as a bar over a common axis; the same stands beside it in words. */
export function OverTime(props: { rows: Row[]; asOf: string | null; onRecord: (id: string) => void }) {
  const say = useSay();
  const { rows, asOf, onRecord } = props;
  const dated = rows.filter(row => row.from !== null);
  const days = [...dated.flatMap(row => [row.from!, row.to!]), ...(asOf === null ? [] : [asOf])].sort();
  if (dated.length === 0) {
    return <DatedRows rows={rows} asOf={asOf} onRecord={onRecord} />;
  }
  const from = `${days[0]!.slice(0, 4)}-01-01`;
  const to = `${days.at(-1)!.slice(0, 4)}-12-31`;
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) },
    (_, i) => `${Number(from.slice(0, 4)) + i + 1}-01-01`,
  ).filter((_, i, all) => i % Math.ceil(all.length / 8) === 0);
  const named = from.slice(0, 4) === to.slice(0, 4) ? 7 : 4;
  const x = (day: string) => along(day, from, to);
  return (
    <div className="over-time" data-over-time="">
      <div className="axis" aria-hidden>
        <span>{from.slice(0, named)}</span>
        <span>{to.slice(0, named)}</span>
      </div>
      <ol className="dated">
        {rows.map(row => (
          <li key={row.proof} data-row={row.id}>
            {row.from !== null && (
              <svg className="bar-of" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
                {years.map(year => (
                  <line key={year} className="year" x1={x(year)} x2={x(year)} y1="0" y2="12" />
                ))}
                {row.end === null && <line className="open" x1={x(row.to!)} x2="100" y1="6" y2="6" />}
                {(row.begin !== null || row.end !== null) && (
                  <line className="stated" x1={x(row.from)} x2={x(row.to!)} y1="6" y2="6" />
                )}
                {row.seen !== null && (
                  <rect
                    className="seen"
                    x={Math.min(98.8, x(row.seen.from))}
                    y="2.5"
                    width={Math.max(1.2, x(row.seen.to) - x(row.seen.from))}
                    height="7"
                  />
                )}
                {[row.begin, row.end].map(
                  (day, i) => day !== null && <rect key={i} className="edge" x={Math.min(99.2, x(day))} y="0" width="0.8" height="12" />,
                )}
                {asOf !== null && (
                  <line className="today" x1={x(asOf)} x2={x(asOf)} y1="0" y2="12" />
                )}
              </svg>
            )}
            <RowWords row={row} asOf={asOf} onRecord={onRecord} />
            <Passages row={row} />
          </li>
        ))}
      </ol>
      <p className="quiet">{say(said.overTimeIs)}</p>
    </div>
  );
}
