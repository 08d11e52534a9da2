import { createContext, useContext } from 'react';
import type { Language, Words } from './words';

/** The language in which the page's own words appear. */
export const LanguageContext = createContext<Language>('en');

/** A function that says a text in the reader's language. */
export function useSay(): (words: Words) => string {
  const language = useContext(LanguageContext);
  return words => words[language];
}
