import { useEffect, useId, useState } from 'react';
import { FACTS, factsAsked, type FactsAnswer } from '../graph/asks';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { ask, isAborted, saidBy } from '../store/ask';
import { Citations } from './citations';
import { RecordLink } from './record-link';

type Fact = NonNullable<FactsAnswer['nodes'][number]>;

/** Records with the passages that prove them; or those passages alone that support one field of them. */
export function Facts(props: {
  /** The records' ids, joined by blanks. */
  ids: string;
  /** The field that has to be supported; null where all citations of the records count. */
  field?: string | null;
  /** How many records there are in all. */
  total?: number;
}) {
  const say = useSay();
  const own = useId();
  const { ids, field = null, total = 0 } = props;
  const [facts, setFacts] = useState<Fact[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const leave = new AbortController();
    setFacts(null);
    setProblem(null);
    ask<FactsAnswer>(FACTS, factsAsked(ids === '' ? [] : ids.split(' '), field), leave.signal).then(
      ({ data }) => setFacts(data.nodes.filter(node => node !== null)),
      (reason: unknown) => {
        if (!isAborted(reason)) {
          setProblem(saidBy(reason));
        }
      },
    );
    return () => leave.abort();
  }, [ids, field]);
  if (problem !== null) {
    return <p role="alert">{`${say(said.failed)} ${problem}`}</p>;
  }
  if (facts === null) {
    return <p className="late" role="status">{say(said.loading)}</p>;
  }
  return (
    <>
      <ul className="facts">
        {facts.map(fact => {
          const list = fact.citations?.nodes ?? [];
          const count = fact.citations?.totalCount ?? list.length;
          return (
            <li key={fact.id}>
              <RecordLink id={fact.id}>{fact.caption}</RecordLink>
              {list.length === 0 && (
                <p data-unproved="">{say(field === null ? said.noCitations : said.noneForLine)}</p>
              )}
              <Citations list={list} place={`cite-${own}-${fact.id}`} isOpen={list.length <= 2} />
              {count > list.length && <p>{filled(say(said.moreCitations), { n: count })}</p>}
            </li>
          );
        })}
      </ul>
      {total > facts.length && (
        <p className="quiet" data-joining="">
          {filled(say(said.ofJoining), { n: facts.length, total })}
        </p>
      )}
    </>
  );
}
