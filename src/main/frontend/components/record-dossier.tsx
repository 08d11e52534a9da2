import type { Row } from '../graph/dated';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { useDated, type Dated } from '../store/dated';
import { useDossier, type Dossier, type Related } from '../store/dossier';
import { Citations, Proofs } from './citations';
import { ConsoleLink } from './console-link';
import { DatedRows, OverTime } from './over-time';
import { RecordLink } from './record-link';

/** What may be done with a record of the network; null where it may not. */
export interface Steps {
  isStart: boolean;
  expand: (() => void) | null;
  expandAll: (() => void) | null;
  collapse: (() => void) | null;
  /** Begins anew at these records. */
  startAt: (ids: string[]) => void;
  pathFrom: (() => void) | null;
  pathTo: (() => void) | null;
}

/** The dossier of a record: what is recorded of it, each fact with its citations, and what may be done with it. */
export function RecordDossier(props: {
  id: string;
  steps: Steps;
  asOf: string | null;
  onRecord: (id: string) => void;
}) {
  const say = useSay();
  const { dossier, isUnknown, problem } = useDossier(props.id);
  if (problem !== null) {
    return <p role="alert">{`${say(said.failed)} ${problem}`}</p>;
  }
  if (isUnknown) {
    return <p role="alert">{say(said.noDossier)}</p>;
  }
  if (dossier === null) {
    return <p className="late" role="status">{say(said.loading)}</p>;
  }
  return (
    <>
      <p className="kind">{say(dossier.type.label)}</p>
      <h2 lang="zh" data-dossier={dossier.id}>
        {dossier.caption}
      </h2>
      <Actions dossier={dossier} steps={props.steps} />
      {props.asOf !== null && <p className="quiet">{say(said.whole_record)}</p>}
      <Facts dossier={dossier} asOf={props.asOf} onRecord={props.onRecord} />
      <details>
        <summary>{say(said.cite)}</summary>
        <p className="cite">{say(dossier.howToCite)}</p>
        <p className="cite">{dossier.howToCite.gbt7714}</p>
      </details>
    </>
  );
}

function Actions({ dossier, steps }: { dossier: Dossier; steps: Steps }) {
  const say = useSay();
  const { id, network } = dossier;
  const isDot = network.includes(id);
  const startAt = network.length > 0 && !(isDot && steps.isStart) ? () => steps.startAt(network) : null;
  const button = (name: string, label: string, act: (() => void) | null) =>
    act && (
      <button type="button" data-step={name} onClick={act}>
        {label}
      </button>
    );
  return (
    <p className="actions">
      {button('expand', say(said.expand), steps.expand)}
      {button('expand-all', say(said.expandAll), steps.expandAll)}
      {button('collapse', say(said.collapse), steps.collapse)}
      {button('start', say(isDot ? said.startHere : said.startAtEnds), startAt)}
      {isDot && button('path-from', say(said.pathFrom), steps.pathFrom)}
      {isDot && button('path-to', say(said.pathTo), steps.pathTo)}
      <RecordLink id={id} isOurs>
        {say(said.page)}
      </RecordLink>
    </p>
  );
}

function Facts(props: { dossier: Dossier; asOf: string | null; onRecord: (id: string) => void }) {
  const say = useSay();
  const { dossier, asOf, onRecord } = props;
  const dated = useDated(dossier.id, dossier.type.name, asOf);
  const numberOf = new Map(dossier.citations.list.map((citation, i) => [citation.id, i + 1]));
  const numbers = (ids: string[]) => ids.flatMap(id => numberOf.get(id) ?? []);
  const { total, list } = dossier.citations;
  const link = (record: Related) => (
    <li key={record.id}>
      <button type="button" className="plain" lang="zh" onClick={() => onRecord(record.id)}>
        {record.caption}
      </button>
    </li>
  );
  return (
    <>
      <h3>{say(said.own)}</h3>
      <dl>
        {Object.entries(dossier.fields).map(([name, field]) => (
          <div key={name}>
            <dt>{say(field.label)}</dt>
            <dd>
              {field.text ? say(field.text) : plain(field.value)}{' '}
              <Proofs numbers={numbers(field.citations)} place="cite" />
            </dd>
          </div>
        ))}
      </dl>
      <Held dossier={dossier} dated={dated} asOf={asOf} onRecord={onRecord} />
      {Object.keys(dossier.related).length > 0 && <h3>{say(said.related)}</h3>}
      {Object.entries(dossier.related).map(([name, relation]) => {
        const known = dated.relations.get(name);
        const rows = known && tells(known.rows) ? known.rows : null;
        const left = relation.total - (rows ?? relation.records).length;
        return (
          !(rows && known!.isHeld) && (
            <details key={name} open={rows !== null && rows.length <= 6} data-relation={name}>
              <summary>
                {say(relation.label)} <span className="number">{relation.total}</span>{' '}
              </summary>
              {rows ? (
                <DatedRows rows={rows} asOf={asOf} onRecord={onRecord} />
              ) : (
                <ul className="related">{relation.records.map(link)}</ul>
              )}
              <Proofs numbers={numbers(relation.citations)} place="cite" />
              {left > 0 && (
                <p>
                  <RecordLink id={dossier.id} isOurs>
                    {filled(say(said.nMore), { n: left })}
                  </RecordLink>
                </p>
              )}
            </details>
          )
        );
      })}
      {dated.problem !== null && <p role="alert">{`${say(said.failed)} ${dated.problem}`}</p>}
      {dated.question && (
        <p>
          <ConsoleLink query={dated.question.query} variables={JSON.stringify(dated.question.variables, null, 2)}>
            {say(said.dossierGraphql)}
          </ConsoleLink>
        </p>
      )}
      {list.length > 0 && <h3>{say(said.passages)}</h3>}
      <Citations list={list} place="cite" />
      {total > list.length && <p>{filled(say(said.moreCitations), { n: total })}</p>}
    </>
  );
}

/** Whether rows tell more than the names of their records. */
function tells(rows: Row[]): boolean {
  return rows.some(row => row.days.length > 0 || row.numbers.length > 0);
}

/** What holds over time: posts, above all. */
function Held(props: { dossier: Dossier; dated: Dated; asOf: string | null; onRecord: (id: string) => void }) {
  const say = useSay();
  const { dossier, dated, asOf, onRecord } = props;
  const held = [...dated.relations].filter(([, each]) => each.isHeld && tells(each.rows));
  return held.map(([name, { rows, total }]) => (
    <section key={name} data-held={name}>
      <h3>
        {dossier.related[name] ? say(dossier.related[name].label) : name} <span className="number">{total}</span>
      </h3>
      <OverTime rows={rows} asOf={asOf} onRecord={onRecord} />
    </section>
  ));
}

/** A value of which the server gives no words. */
function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
