import { useEffect, useMemo, useState } from 'react';
import { asksOf, keyOf, operationOf } from '../graph/asks';
import { assemble, type Network } from '../graph/network';
import type { View } from '../graph/view';
import { ask, isAborted, saidBy } from './ask';

/** What is known of a view. */
export interface Known {
  network: Network;
  isLoading: boolean;
  problem: string | null;
  release: string | null;
  retry: () => void;
}

/** The network of a view; what is not known yet is asked for in one operation. */
export function useNetwork(view: View): Known {
  const [answers, setAnswers] = useState<ReadonlyMap<string, unknown>>(new Map());
  const [release, setRelease] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const asks = asksOf(view);
  const wanted = asks.map(each => keyOf(each, view.asOf)).join('\n');
  const missing = asks.filter(each => !answers.has(keyOf(each, view.asOf)));
  const isMissing = missing.length > 0;
  useEffect(() => {
    setProblem(null);
    if (missing.length === 0) {
      return;
    }
    const leave = new AbortController();
    const { query, variables } = operationOf(missing, view.asOf);
    ask<Record<string, unknown>>(query, variables, leave.signal).then(
      answer => {
        setRelease(answer.release);
        setAnswers(known => {
          const more = new Map(known);
          missing.forEach((each, i) => more.set(keyOf(each, view.asOf), answer.data[`a${i}`]));
          return more;
        });
      },
      (reason: unknown) => {
        if (!isAborted(reason)) {
          setProblem(saidBy(reason));
        }
      },
    );
    return () => leave.abort();
    // what is missing follows from what is wanted and known
  }, [wanted, isMissing, attempt]);
  const network = useMemo(
    () => assemble(view, answers),
    // the rest of a view is not drawn
    [wanted, answers],
  );
  return {
    network,
    isLoading: isMissing && problem === null,
    problem,
    release,
    retry: () => setAttempt(n => n + 1),
  };
}
