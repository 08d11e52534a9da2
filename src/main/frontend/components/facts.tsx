import { useEffect, useState } from 'react';
import { FACTS, type FactsAnswer } from '../graph/asks';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { ask, isAborted, saidBy } from '../store/ask';
import { Citations } from './citations';

type Fact = NonNullable<FactsAnswer['nodes'][number]>;

/** Records with the passages that prove them; of some, only what supports one field. */
export function Facts(props: {
  /** The records' ids, joined by blanks. */
  ids: string;
  /** The field that has to be supported. */
  field?: string;
  /** The records of which only that field counts. */
  ends?: string[];
}) {
  const say = useSay();
  const { ids, field, ends = [] } = props;
  const [facts, setFacts] = useState<Fact[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
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
  return (
    <ul className="facts">
      {facts.map(fact => {
        const all = fact.citations?.nodes ?? [];
        const isEnd = field !== undefined && ends.includes(fact.id);
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
