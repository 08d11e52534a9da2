/** The media types of tables, by the ends of their names. */
const TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A question as the editors hold it. */
export interface Written {
  query: string;
  variables: string;
  headers: string;
  operationName: string | null;
}

/** The object that an editor holds; an empty one where it holds nothing. */
function objectOf(text: string): Record<string, unknown> {
  return text.trim() === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** The answer to a question as a table; where there is none, what is wrong, as text to show. */
export async function fileOf(ending: keyof typeof TYPES, written: Written): Promise<Blob | string> {
  try {
    const response = await fetch(ending === 'csv' ? '/graphql?_bom=true' : '/graphql', {
      method: 'POST',
      headers: {
        ...(objectOf(written.headers) as Record<string, string>),
        'Content-Type': 'application/json',
        Accept: TYPES[ending],
      },
      body: JSON.stringify({
        query: written.query,
        variables: objectOf(written.variables),
        ...(written.operationName ? { operationName: written.operationName } : {}),
      }),
    });
    return response.ok ? await response.blob() : JSON.stringify(await response.json(), null, 2);
  } catch (problem) {
    return JSON.stringify({ errors: [{ message: String(problem) }] }, null, 2);
  }
}
