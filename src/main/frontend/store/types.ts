import { useEffect, useState } from 'react';
import { TYPES, typeWords, type Both, type TypesAnswer } from '../graph/asks';
import { ask } from './ask';

let loading: Promise<Map<string, Both>> | null = null;

async function load(): Promise<Map<string, Both>> {
  const { data } = await ask<TypesAnswer>(TYPES, {});
  const types = data.__type.possibleTypes;
  return new Map(types.map(({ name, description }) => [name, typeWords(name, description)]));
}

/** Types in words, as the schema describes them; in English words of their names until it has answered. */
export function useTypeLabels(): (type: string) => Both {
  const [labels, setLabels] = useState<Map<string, Both>>(new Map());
  useEffect(() => {
    loading ??= load();
    loading.then(setLabels, () => (loading = null));
  }, []);
  return type => labels.get(type) ?? typeWords(type, null);
}
