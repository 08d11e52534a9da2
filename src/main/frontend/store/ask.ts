/** What an answer brings, and the release of the record that it is from. */
export interface Answered<T> {
  data: T;
  release: string | null;
}

interface Envelope<T> {
  data?: T | null;
  errors?: { message: string }[];
  extensions?: { record?: { release?: string } };
}

/**
 * Asks the API.
 *
 * @throws Error with the server's words where it answers with errors, or does not answer
 */
export async function ask<T>(
  query: string,
  variables: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<Answered<T>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  });
  let answer: Envelope<T>;
  try {
    answer = (await response.json()) as Envelope<T>;
  } catch {
    throw new Error(`HTTP ${response.status}`);
  }
  if (answer.errors?.length || !answer.data) {
    throw new Error(answer.errors?.map(error => error.message).join(' ') || `HTTP ${response.status}`);
  }
  return { data: answer.data, release: answer.extensions?.record?.release ?? null };
}

/** Whether something failed only because nobody wants it any more. */
export function isAborted(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'AbortError';
}

/** What a problem says. */
export function saidBy(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
