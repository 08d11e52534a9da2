import { useEffect, useState } from 'react';
import { FACTS, type FactsAnswer } from '../graph/asks';
import type { Line } from '../graph/network';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { ask, isAborted, saidBy } from '../store/ask';
import { Citations } from './citations';
import { datesOf } from './network-tables';

type Fact = NonNullable<FactsAnswer['nodes'][number]>;

/** What stands behind a line: the joining records and the passages that prove them. */
export function LineFacts({ line }: { line: Line }) {
  const say = useSay();
  const [facts, setFacts] = useState<Fact[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ids = line.via.map(via => via.id).join(' ');
  useEffect(() => {
    const leave = new AbortController();
    setFacts(null);
    setProblem(null);
    ask<FactsAnswer>(FACTS, { ids: ids === '' ? [] : ids.split(' ') }, leave.signal).then(
      ({ data }) => setFacts(data.nodes.filter(node => node !== null)),
      (reason: unknown) => {
        if (!isAborted(reason)) {
          setProblem(saidBy(reason));
        }
      },
    );
    return () => leave.abort();
  }, [ids]);
  if (problem !== null) {
    return <p role="alert">{`${say(said.failed)} ${problem}`}</p>;
  }
  if (facts === null) {
    return <p className="late" role="status">{say(said.loading)}</p>;
  }
  const field = line.type.slice(line.type.lastIndexOf('.') + 1);
  return (
    <ul className="facts">
      {facts.map(fact => {
        const all = fact.citations?.nodes ?? [];
        const isEnd = fact.id === line.source || fact.id === line.target;
        const proving = isEnd ? all.filter(each => each.supports.includes(field)) : all;
        const shown = proving.length > 0 ? proving : all;
        const total = fact.citations?.totalCount ?? 0;
        return (
          <li key={fact.id}>
            <a href={`/r/${encodeURIComponent(fact.id)}`} lang="zh">
              {fact.caption}
            </a>
            {shown.length === 0 && <p>{say(said.noCitations)}</p>}
            <Citations list={shown} place={`cite-${fact.id}`} isOpen={shown.length <= 2} />
            {total > all.length && <p>{filled(say(said.moreCitations), { n: total })}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** The dossier of a line: what it says, when, and which passages say so. */
export function LineDossier(props: {
  line: Line;
  captionOf: (id: string) => string;
  onChoose: (id: string) => void;
}) {
  const say = useSay();
  const { line, captionOf, onChoose } = props;
  const end = (id: string) => (
    <button type="button" className="plain" lang="zh" onClick={() => onChoose(id)}>
      {captionOf(id)}
    </button>
  );
  return (
    <>
      <h2>{say(line.label)}</h2>
      <p className="hop">
        {end(line.source)} <span aria-hidden>→</span> {end(line.target)}
      </p>
      {datesOf(line) !== '' && <p>{`${say(said.dates)}: ${datesOf(line)}`}</p>}
      <h3>{say(said.passages)}</h3>
      <LineFacts line={line} />
    </>
  );
}
