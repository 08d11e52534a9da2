/** The state of the record that an answer is from. */
export interface Version {
  release: string;
  sha256: string;
}

/** What an answer brings, and the state of the record that it is from. */
export interface Answered<T> {
  data: T;
  version: Version | null;
}

interface Envelope<T> {
  data?: T | null;
  errors?: { message: string }[];
  extensions?: { record?: Version };
}

function posted(query: string, variables: Record<string, unknown>, accept: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: accept },
    credentials: location.pathname.startsWith('/embed/') ? 'omit' : 'same-origin',
    body: JSON.stringify({ query, variables }),
  };
}

async function read<T>(response: Response): Promise<Envelope<T>> {
  try {
    return (await response.json()) as Envelope<T>;
  } catch {
    throw new Error(`HTTP ${response.status}`);
  }
}

function faultOf(answer: Envelope<unknown>, response: Response): Error {
  const said = answer.errors?.map(error => error.message).join(' ');
  return new Error(said || `HTTP ${response.status}`);
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
  const request = posted(query, variables, 'application/json');
  const response = await fetch('/graphql', { ...request, ...(signal ? { signal } : {}) });
  const answer = await read<T>(response);
  if (answer.errors?.length || !answer.data) {
    throw faultOf(answer, response);
  }
  return { data: answer.data, version: answer.extensions?.record ?? null };
}

/**
 * Asks the API for an answer as a file; tables of text begin with the mark by which Excel knows their characters.
 *
 * @param form the end of the file's name, for instance `graphml`
 * @param rows of which list the rows of a table are
 * @throws Error with the server's words where it makes no such file
 */
export async function askFile(
  query: string,
  variables: Record<string, unknown>,
  form: string,
  rows?: string,
): Promise<Blob> {
  const parameters = new URLSearchParams({ _form: form, ...(form.endsWith('csv') ? { _bom: 'true' } : {}), ...(rows ? { _rows: rows } : {}) });
  const response = await fetch(`/graphql?${parameters}`, posted(query, variables, '*/*'));
  if (!response.ok) {
    throw faultOf(await read(response), response);
  }
  return response.blob();
}

/** Whether something failed only because nobody wants it any more. */
export function isAborted(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'AbortError';
}

/** What a problem says. */
export function saidBy(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
