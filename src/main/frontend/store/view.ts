import { useEffect, useState } from 'react';
import { readersLanguage } from '../i18n/words';
import { readView, writeView, type View } from '../graph/view';

/** The view that the address says; changing it changes the address, and the browser's way back undoes a step. */
export function useView(usual = readersLanguage): [View, (next: View, isStep?: boolean) => void] {
  const read = () => readView(location.hash, usual());
  const [view, setView] = useState(read);
  useEffect(() => {
    const follow = () => setView(read());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (next: View, isStep = true) => {
    const address = `#${writeView(next)}`;
    if (address !== location.hash) {
      history[isStep ? 'pushState' : 'replaceState'](null, '', address);
    }
    setView(next);
  };
  return [view, go];
}
