import { useEffect, useState } from 'react';
import { SEARCH, searchAsked, type SearchAnswer, type Sought } from '../graph/asks';
import { ask, isAborted, saidBy } from './ask';

/** How long typing has to pause before it is asked for, in milliseconds. */
const PAUSE = 150;

/** What a search found, and of what it is the answer. */
export interface Found {
  answer: SearchAnswer | null;
  /** What the answer, or the problem, is of; null where there is neither. */
  of: Sought | null;
  isLoading: boolean;
  problem: string | null;
}

const NOTHING: Found = { answer: null, of: null, isLoading: false, problem: null };

/** Whether a text is enough to look for: a Chinese character, or two letters. */
export function isEnough(text: string): boolean {
  return /\p{Script=Han}/u.test(text) || (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;
}

/** What a search finds, asked for when typing pauses; until it has come the former stays, with what it is of. */
export function useFound(sought: Sought): Found {
  const [found, setFound] = useState<Found>(NOTHING);
  const { text, type, isMore, asOf } = sought;
  useEffect(() => {
    if (!isEnough(text)) {
      setFound(NOTHING);
      return;
    }
    const leave = new AbortController();
    const soon = setTimeout(() => {
      setFound(before => ({ ...before, isLoading: true }));
      ask<{ search: SearchAnswer }>(SEARCH, searchAsked(sought), leave.signal).then(
        ({ data }) => setFound({ answer: data.search, of: sought, isLoading: false, problem: null }),
        (reason: unknown) => {
          if (!isAborted(reason) && !leave.signal.aborted) {
            setFound({ answer: null, of: sought, isLoading: false, problem: saidBy(reason) });
          }
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(soon);
      leave.abort();
    };
    // what is sought is these four
  }, [text, type, isMore, asOf]);
  return found;
}

/** Whether something found is of what is sought now. */
export function isOf(found: Found, { text, type, isMore, asOf }: Sought): boolean {
  const { of } = found;
  return of !== null && of.text === text && of.type === type && of.isMore === isMore && of.asOf === asOf;
}
