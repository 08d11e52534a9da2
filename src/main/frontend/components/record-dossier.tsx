import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { useDossier, type Dossier, type Related } from '../store/dossier';
import { Citations, Proofs } from './citations';

/** What may be done with a record of the network; null where it may not. */
export interface Steps {
  isStart: boolean;
  expand: (() => void) | null;
  expandAll: (() => void) | null;
  collapse: (() => void) | null;
  startHere: () => void;
  pathFrom: (() => void) | null;
  pathTo: (() => void) | null;
}

/** The dossier of a record: what is recorded of it, each fact with its citations, and what may be done with it. */
export function RecordDossier(props: {
  id: string;
  steps: Steps;
  hasDay: boolean;
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
      <Actions id={dossier.id} steps={props.steps} />
      {props.hasDay && <p className="quiet">{say(said.whole_record)}</p>}
      <Facts dossier={dossier} onRecord={props.onRecord} />
      <details>
        <summary>{say(said.cite)}</summary>
        <p className="cite">{say(dossier.howToCite)}</p>
        <p className="cite">{dossier.howToCite.gbt7714}</p>
      </details>
    </>
  );
}

function Actions({ id, steps }: { id: string; steps: Steps }) {
  const say = useSay();
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
      {!steps.isStart && button('start', say(said.startHere), steps.startHere)}
      {button('path-from', say(said.pathFrom), steps.pathFrom)}
      {button('path-to', say(said.pathTo), steps.pathTo)}
      <a href={`/r/${encodeURIComponent(id)}`}>{say(said.page)}</a>
    </p>
  );
}

function Facts({ dossier, onRecord }: { dossier: Dossier; onRecord: (id: string) => void }) {
  const say = useSay();
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
      {Object.keys(dossier.related).length > 0 && <h3>{say(said.related)}</h3>}
      {Object.entries(dossier.related).map(([name, relation]) => (
        <details key={name}>
          <summary>
            {say(relation.label)} <span className="number">{relation.total}</span>{' '}
          </summary>
          <ul className="related">{relation.records.map(link)}</ul>
          <Proofs numbers={numbers(relation.citations)} place="cite" />
          {relation.total > relation.records.length && (
            <p>
              <a href={`/r/${encodeURIComponent(dossier.id)}`}>
                {filled(say(said.nMore), { n: relation.total - relation.records.length })}
              </a>
            </p>
          )}
        </details>
      ))}
      {list.length > 0 && <h3>{say(said.passages)}</h3>}
      <Citations list={list} place="cite" />
      {total > list.length && <p>{filled(say(said.moreCitations), { n: total })}</p>}
    </>
  );
}

/** A value of which the server gives no words. */
function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
