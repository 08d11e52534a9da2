import { useEffect, useState } from 'react';
import type { Both, CitationAnswer } from '../graph/asks';
import { isAborted, saidBy } from './ask';

interface Described {
  label: Both;
  citations: string[];
}

/** A related record. */
export interface Related {
  id: string;
  caption: string;
}

/** A record, as `/r/<id>` answers it in JSON. */
export interface Dossier {
  id: string;
  caption: string;
  type: { name: string; label: Both };
  fields: Record<string, Described & { value: unknown; text?: Both }>;
  related: Record<string, Described & { total: number; records: Related[] }>;
  citations: {
    total: number;
    list: CitationAnswer[];
  };
  howToCite: { zh: string; en: string; gbt7714: string };
  record: { release: string };
  /** The ids of the records where its network begins: its own, or of what it joins where it is drawn as a line. */
  network: string[];
}

/** A record's dossier: not there yet, there, unknown (404), or failed. */
export interface Loaded {
  dossier: Dossier | null;
  isUnknown: boolean;
  problem: string | null;
}

const NOTHING: Loaded = { dossier: null, isUnknown: false, problem: null };

/** The dossier of a record. */
export function useDossier(id: string): Loaded {
  const [loaded, setLoaded] = useState<Loaded>(NOTHING);
  useEffect(() => {
    const leave = new AbortController();
    setLoaded(NOTHING);
    fetch(`/r/${encodeURIComponent(id)}?format=json`, { signal: leave.signal })
      .then(async response => {
        if (response.status === 404) {
          setLoaded({ ...NOTHING, isUnknown: true });
        } else if (response.ok) {
          setLoaded({ ...NOTHING, dossier: (await response.json()) as Dossier });
        } else {
          throw new Error(`HTTP ${response.status}`);
        }
      })
      .catch((reason: unknown) => {
        if (!isAborted(reason)) {
          setLoaded({ ...NOTHING, problem: saidBy(reason) });
        }
      });
    return () => leave.abort();
  }, [id]);
  return loaded;
}
