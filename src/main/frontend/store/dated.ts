import { useEffect, useState } from 'react';
import {
  NOUNS,
  datedQuestion,
  datedRelations,
  rowsOf,
  type DatedAnswer,
  type Described,
  type NounsAnswer,
  type Row,
} from '../graph/dated';
import { ask, isAborted, saidBy } from './ask';

let describing: Promise<ReadonlyMap<string, Described>> | null = null;

/** The schema's nouns, asked for when the first dossier is opened. */
function nouns(): Promise<ReadonlyMap<string, Described>> {
  describing ??= ask<NounsAnswer>(NOUNS, {}).then(
    ({ data }) => new Map(data.__type.possibleTypes.map(noun => [noun.name, noun])),
  );
  describing.catch(() => (describing = null));
  return describing;
}

/** What is dated of a record, by the fields of its relations. */
export interface Dated {
  relations: Map<string, { rows: Row[]; total: number; isHeld: boolean }>;
  /** The question that was asked. */
  question: { query: string; variables: Record<string, unknown> } | null;
  isLoading: boolean;
  problem: string | null;
}

const NOTHING: Dated = { relations: new Map(), question: null, isLoading: true, problem: null };

/** What is dated of a record of a noun, and how certain it is on a day. */
export function useDated(id: string, noun: string, asOf: string | null): Dated {
  const [dated, setDated] = useState<Dated>(NOTHING);
  useEffect(() => {
    const leave = new AbortController();
    setDated(NOTHING);
    const run = async () => {
      const relations = datedRelations(noun, await nouns());
      if (leave.signal.aborted) {
        return;
      }
      if (relations.length === 0) {
        setDated({ ...NOTHING, isLoading: false });
        return;
      }
      const query = datedQuestion(noun, relations, asOf);
      const variables = asOf === null ? { id } : { id, asOf };
      const { data } = await ask<DatedAnswer>(query, variables, leave.signal);
      setDated({
        relations: new Map(
          relations.map(each => [each.field, { ...rowsOf(each, data), isHeld: each.isHeld }]),
        ),
        question: { query, variables },
        isLoading: false,
        problem: null,
      });
    };
    run().catch((reason: unknown) => {
      if (!isAborted(reason) && !leave.signal.aborted) {
        setDated({ ...NOTHING, isLoading: false, problem: saidBy(reason) });
      }
    });
    return () => leave.abort();
  }, [id, noun, asOf]);
  return dated;
}
