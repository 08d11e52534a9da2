import { useEffect, useMemo, useRef, useState } from 'react';
import { asksOf, keyOf, operationOf, type Ask } from '../graph/asks';
import { assemble, followed, type Network } from '../graph/network';
import type { View } from '../graph/view';
import { ask, saidBy, type Version } from './ask';

/** A part of a view that is not there, and why. */
export interface Fault {
  ask: Ask;
  said: string;
}

/** What is known of a view. */
export interface Known {
  network: Network;
  /** The network of the whole record, whatever the day. */
  whole: Network;
  isLoading: boolean;
  /** What could not be had; the rest is drawn. */
  faults: Fault[];
  version: Version | null;
  /** The same view by the ids that its records have now. */
  followed: View;
  retry: () => void;
}

type Answers = ReadonlyMap<string, unknown>;
type Tell = (more: [string, unknown][], version: Version | null) => void;

/** Asks for some parts in one operation. */
async function bring(some: Ask[], asOf: string | null, signal: AbortSignal) {
  const { query, variables } = operationOf(some, asOf);
  const { data, version } = await ask<Record<string, unknown>>(query, variables, signal);
  return { more: some.map((each, i): [string, unknown] => [keyOf(each, asOf), data[`a${i}`]]), version };
}

/** Asks for what is not known yet in one operation, and part by part where it is refused; tells what came. */
function useAsking(asks: Ask[], asOf: string | null, answers: Answers, attempt: number, tell: Tell) {
  const [failed, setFailed] = useState<{ attempt: number; faults: ReadonlyMap<string, Fault> }>({
    attempt,
    faults: new Map(),
  });
  const faults: ReadonlyMap<string, Fault> = failed.attempt === attempt ? failed.faults : new Map();
  const key = (each: Ask) => keyOf(each, asOf);
  const wanted = asks.map(each => key(each) + String(each.kind === 'around' && each.isHidden)).join('\n');
  const missing = asks.filter(each => !answers.has(key(each)) && !faults.has(key(each)));
  const lacking = missing.map(key).join('\n');
  useEffect(() => {
    if (missing.length === 0) {
      return;
    }
    const leave = new AbortController();
    const { signal } = leave;
    const run = async () => {
      const brought: Awaited<ReturnType<typeof bring>>[] = [];
      const gone: [string, Fault][] = [];
      try {
        brought.push(await bring(missing, asOf, signal));
      } catch (reason) {
        // without a connection there is nothing to be had of any part
        const parts = missing.length === 1 || reason instanceof TypeError ? [] : missing;
        if (parts.length === 0) {
          missing.forEach(each => gone.push([key(each), { ask: each, said: saidBy(reason) }]));
        }
        for (const each of parts) {
          await bring([each], asOf, signal).then(
            some => brought.push(some),
            (why: unknown) => gone.push([key(each), { ask: each, said: saidBy(why) }]),
          );
        }
      }
      if (!signal.aborted) {
        brought.forEach(({ more, version }) => tell(more, version));
        setFailed(before => ({
          attempt,
          faults: new Map([...(before.attempt === attempt ? before.faults : []), ...gone]),
        }));
      }
    };
    void run();
    return () => leave.abort();
    // what is missing follows from what is lacking
  }, [lacking, attempt]);
  return {
    isLoading: missing.length > 0,
    faults: asks.flatMap(each => (answers.has(key(each)) ? [] : (faults.get(key(each)) ?? []))),
    wanted,
  };
}

/** The answers that are known, all of one state of the record: another state forgets those before. */
function useAnswers(): [Answers, Version | null, Tell] {
  const [known, setKnown] = useState<{ answers: Answers; version: Version | null }>({
    answers: new Map(),
    version: null,
  });
  const tell: Tell = (more, version) =>
    setKnown(before => {
      const isSame = before.version === null || before.version.sha256 === version?.sha256;
      return { answers: new Map([...(isSame ? before.answers : []), ...more]), version };
    });
  return [known.answers, known.version, tell];
}

/** The network of a view. On a day it keeps the places of the whole record's, which is asked for beside it. */
export function useNetwork(view: View): Known {
  const [answers, version, tell] = useAnswers();
  const [attempt, setAttempt] = useState(0);
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
    faults: own.faults.length > 0 ? own.faults : base.faults,
    version,
    followed: useMemo(() => followed(view, answers), [view, answers]),
    retry: () => setAttempt(n => n + 1),
  };
}
