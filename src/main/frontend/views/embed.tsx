import { useEffect, useMemo, useState } from 'react';
import { Drawing, useLooks } from '../components/drawing';
import { pageOf } from '../components/record-link';
import { Refusals } from '../components/refusals';
import { typesOf, visible } from '../graph/network';
import { writeView, type View } from '../graph/view';
import { filled, said } from '../i18n/explorer-words';
import { LanguageContext, useSay } from '../i18n/language';
import { browsersLanguage } from '../i18n/words';
import { useNetwork } from '../store/network';
import { useTypeLabels } from '../store/types';
import { useView } from '../store/view';

/** The drawing of a view for the frames of other pages: read-only, with its source; it keeps nothing. */
export function Embed() {
  const [view] = useView(browsersLanguage);
  useEffect(() => {
    document.documentElement.lang = view.language === 'zh' ? 'zh-Hans' : 'en';
  }, [view.language]);
  return (
    <LanguageContext.Provider value={view.language}>
      <Framed view={view} />
    </LanguageContext.Provider>
  );
}

function Framed({ view }: { view: View }) {
  const say = useSay();
  const looks = useLooks();
  const known = useNetwork(view);
  const typeLabel = useTypeLabels();
  const [chosen, setChosen] = useState<string | null>(null);
  const network = useMemo(() => visible(known.network, view), [known.network]);
  const types = useMemo(() => typesOf(known.whole).map(type => type.name), [known.whole]);
  const dot = network.dots.find(each => each.id === chosen);
  const line = network.lines.find(each => each.id === chosen);
  const captionOf = (id: string) => network.dots.find(each => each.id === id)?.caption ?? id;
  const release = known.version?.release ?? null;
  const isOther = release !== null && view.release !== null && view.release !== release;
  const home = `/explorer#${writeView({ ...view, chosen })}`;
  return (
    <main className="framed">
      {view.ids.length === 0 && <p role="status">{say(said.embedNothing)}</p>}
      <Refusals known={known} captionOf={captionOf} />
      {view.ids.length > 0 && (known.faults.length === 0 || network.dots.length > 0) && (
        <Drawing
          network={network}
          types={types}
          looks={looks}
          language={view.language}
          chosen={chosen}
          begin={view.ids.join(' ')}
          onChoose={setChosen}
          onOpen={setChosen}
        />
      )}
      <footer>
        <p role="status" data-chosen="">
          {known.isLoading && <span className="late">{say(said.loading)}</span>}
          {dot && (
            <>
              <strong lang="zh">{dot.caption}</strong> · {say(typeLabel(dot.type))} ·{' '}
              <a href={pageOf(dot.id, view.language)} target="_blank" rel="noopener">
                {say(said.readMore)}
              </a>
            </>
          )}
          {line && (
            <>
              <span lang="zh">{captionOf(line.source)}</span> — <em>{say(line.label)}</em> →{' '}
              <span lang="zh">{captionOf(line.target)}</span>
            </>
          )}
        </p>
        <p className="quiet">
          {release !== null && <span data-source="">{filled(say(said.source), { release })}</span>}
          {view.asOf !== null && ` · ${say(said.asOf)} ${view.asOf}`}
          {isOther && ` · ${filled(say(said.otherRelease), { then: view.release!, now: release })}`}{' '}
          <a href={home} target="_blank" rel="noopener" data-open="">
            {say(said.openHere)}
          </a>
        </p>
        <ul className="visually-hidden">
          {network.lines.map(each => (
            <li key={each.id}>{`${captionOf(each.source)} — ${say(each.label)} → ${captionOf(each.target)}`}</li>
          ))}
        </ul>
      </footer>
    </main>
  );
}
