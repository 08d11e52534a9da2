import { useEffect, useMemo, useRef, useState } from 'react';
import { asksOf, keyOf, operationOf, type Ask } from '../graph/asks';
import { assemble, type Network } from '../graph/network';
import type { View } from '../graph/view';
import { ask, isAborted, saidBy, type Version } from './ask';

/** What is known of a view. */
export interface Known {
  network: Network;
  /** The network of the whole record, whatever the day. */
  whole: Network;
  isLoading: boolean;
  problem: string | null;
  version: Version | null;
  retry: () => void;
}

type Answers = ReadonlyMap<string, unknown>;

/** Asks for what is not known yet, in one operation; tells what came. */
function useAsking(
  asks: Ask[],
  asOf: string | null,
  answers: Answers,
  attempt: number,
  tell: (more: [string, unknown][], version: Version | null) => void,
) {
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = asks.map(each => keyOf(each, asOf)).join('\n');
  const missing = asks.filter(each => !answers.has(keyOf(each, asOf)));
  const isMissing = missing.length > 0;
  useEffect(() => {
    setProblem(null);
    if (missing.length === 0) {
      return;
    }
    const leave = new AbortController();
    const { query, variables } = operationOf(missing, asOf);
    ask<Record<string, unknown>>(query, variables, leave.signal).then(
      answer =>
        tell(
          missing.map((each, i) => [keyOf(each, asOf), answer.data[`a${i}`]]),
          answer.version,
        ),
      (reason: unknown) => {
        if (!isAborted(reason)) {
          setProblem(saidBy(reason));
        }
      },
    );
    return () => leave.abort();
    // what is missing follows from what is wanted and known
  }, [wanted, isMissing, attempt]);
  return { isLoading: isMissing && problem === null, problem, wanted };
}

/** The network of a view. On a day it keeps the places of the whole record's, which is asked for beside it. */
export function useNetwork(view: View): Known {
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [version, setVersion] = useState<Version | null>(null);
  const [attempt, setAttempt] = useState(0);
  const tell = (more: [string, unknown][], now: Version | null) => {
    setVersion(now);
    setAnswers(known => new Map([...known, ...more]));
  };
  const asks = asksOf(view);
  const own = useAsking(asks, view.asOf, answers, attempt, tell);
  const base = useAsking(view.asOf === null ? [] : asks, null, answers, attempt, tell);
  const isLoading = own.isLoading || base.isLoading;
  const [whole, network] = useMemo(
    () => {
      const all = assemble({ ...view, asOf: null }, answers);
      const isReady = view.asOf !== null && !base.isLoading;
      return [all, view.asOf === null ? all : assemble(view, isReady ? answers : new Map(), all)];
    },
    // the rest of a view is not drawn
    [own.wanted, base.isLoading, answers],
  );
  const last = useRef({ begin: '', network });
  const begin = view.ids.join('\n');
  const isWaiting = isLoading && last.current.begin === begin;
  const isUnfinished = view.asOf !== null ? isWaiting : isWaiting && network.dots.length === 0;
  const shown = isUnfinished ? last.current.network : network;
  useEffect(() => {
    if (!isLoading) {
      last.current = { begin, network };
    }
  });
  return {
    network: shown,
    whole,
    isLoading,
    problem: own.problem ?? base.problem,
    version,
    retry: () => setAttempt(n => n + 1),
  };
}
