import type { Words } from '../i18n/words';

/** Who asks a question. */
export type Audience = 'JOURNALIST' | 'ANALYST' | 'FRONT_END';

/** One question of the gallery, as the server tells it. */
export interface Example {
  name: string;
  title: Words;
  description: Words;
  audience: Audience[];
  system: string;
  topic: Words;
  variables: string;
  query: string;
}

/** The gallery's questions, in their order. */
export async function loadExamples(): Promise<Example[]> {
  const answer = await fetch('/console/examples.json');
  if (!answer.ok) {
    throw new Error(`examples.json: ${answer.status}`);
  }
  return (await answer.json()) as Example[];
}
