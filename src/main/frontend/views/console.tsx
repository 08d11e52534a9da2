import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect, useState } from 'react';
import { Banner } from '../components/banner';
import { CopyLink } from '../components/copy-link';
import { EXPLAIN } from '../components/explain';
import { GALLERY } from '../components/gallery';
import { plainTabs } from '../components/plain-tabs';
import { TakeAnswer } from '../components/take-answer';
import { LanguageContext } from '../i18n/language';
import { readersLanguage, rememberLanguage, type Language } from '../i18n/words';
import { linkedLanguage, readLink } from '../link/link';
import { explainingFetch } from '../store/explained';
import { store } from '../store/store';

const fetcher = createGraphiQLFetcher({ url: '/graphql', fetch: explainingFetch });
const plugins = [GALLERY, EXPLAIN, HISTORY_PLUGIN, explorerPlugin()];
const shared = readLink(location.hash);
const initial = shared && { initialQuery: shared.query, initialVariables: shared.variables };

/** GraphiQL with the gallery, explanations, links and two languages; request headers are never kept. */
export function Console() {
  const [language, setLanguage] = useState<Language>(() => linkedLanguage(location.hash) ?? readersLanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => plainTabs(document.getElementById('console')!), []);
  const switchLanguage = () => {
    const other = language === 'en' ? 'zh' : 'en';
    rememberLanguage(other);
    setLanguage(other);
  };
  return (
    <LanguageContext.Provider value={language}>
      <Banner onSwitch={switchLanguage} />
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin={GALLERY}
        storage={store}
        defaultQuery=""
        shouldPersistHeaders={false}
        showPersistHeadersSettings={false}
        {...initial}
      >
        <GraphiQL.Logo>{' '}</GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <TakeAnswer />
              <CopyLink />
            </>
          )}
        </GraphiQL.Toolbar>
      </GraphiQL>
    </LanguageContext.Provider>
  );
}
