import { useSyncExternalStore } from 'react';

/** What a rewrite made of a plan. */
export interface Rewritten {
  rewrite: string;
  removed: string[];
  added: string[];
}

/** How a root field was answered. */
export interface Explanation {
  field: string;
  tree: string;
  rewrites: Rewritten[];
  statement: string;
  parameters: Record<string, unknown>;
  profile: string;
  dbHits: number;
  cost: number;
  millis: Record<string, number>;
}

/** What the last answer says of itself. */
export interface Explained {
  cost?: { estimated: number; budget: number };
  explain?: Explanation[];
}

let asking = false;
let last: Explained | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell() {
  listeners.forEach(listener => listener());
}

/** Whether operations are run with an explanation; and the way to change that. */
export function useAsking(): [boolean, (wanted: boolean) => void] {
  const now = useSyncExternalStore(subscribe, () => asking);
  return [
    now,
    wanted => {
      asking = wanted;
      tell();
    },
  ];
}

/** What the last answer says of itself; null before the first. */
export function useExplained(): Explained | null {
  return useSyncExternalStore(subscribe, () => last);
}

/** Fetches, asks for an explanation where one is wanted, and keeps what the answer says of itself. */
export async function explainingFetch(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const headers = new Headers(init?.headers);
  if (asking) {
    headers.set('Lianxin-Explain', 'true');
  }
  const response = await fetch(input, { ...init, headers });
  try {
    const extensions = (await response.clone().json()).extensions as Explained | undefined;
    if (extensions?.cost || extensions?.explain) {
      last = extensions;
      tell();
    }
  } catch {
    // no JSON: GraphiQL shows what came
  }
  return response;
}
