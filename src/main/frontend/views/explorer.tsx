import { useEffect, useMemo, useRef, useState } from 'react';
import { Chosen } from '../components/chosen';
import { DaySlider } from '../components/day-slider';
import { Drawing, useLooks, type DrawingHandle } from '../components/drawing';
import { Filters } from '../components/filters';
import { NetworkTables } from '../components/network-tables';
import { PathPanel } from '../components/path-panel';
import { RecordSearch } from '../components/record-search';
import { Refusals } from '../components/refusals';
import { Take } from '../components/take';
import { Timeline } from '../components/timeline';
import { typesOf, visible } from '../graph/network';
import { stopsOf } from '../graph/stops';
import { SHOWS, expanding, startingAt, type View } from '../graph/view';
import { filled, said } from '../i18n/explorer-words';
import { LanguageContext, useSay } from '../i18n/language';
import { rememberLanguage, type Words } from '../i18n/words';
import { useNetwork } from '../store/network';
import { useTypeLabels } from '../store/types';
import { useView } from '../store/view';

const EXAMPLES = ['sdj', '联络站', 'lüliang', '文明城市'];
const CAPS = said as Record<string, Words | undefined>;

/** The explorer: find a record, see its network, follow a path, read what proves it. */
export function Explorer() {
  const [view, go] = useView();
  useEffect(() => {
    document.documentElement.lang = view.language === 'zh' ? 'zh-Hans' : 'en';
    document.title = `连心 Lianxin · ${said.explorer[view.language]}`;
  }, [view.language]);
  return (
    <LanguageContext.Provider value={view.language}>
      <Page view={view} go={go} />
    </LanguageContext.Provider>
  );
}

function Banner({ view, go, suggested }: { view: View; go: (view: View) => void; suggested: string }) {
  const say = useSay();
  const other = view.language === 'en' ? 'zh' : 'en';
  return (
    <header className="banner">
      <a href={`/?lang=${view.language}`} className="name" title={say(said.home)}>
        <span lang="zh">连心</span> Lianxin
      </a>
      <RecordSearch
        label={said.find}
        hint={said.findHint}
        name="start"
        asOf={view.asOf}
        suggested={suggested}
        onPick={id => go(startingAt(view, id))}
      />
      <nav>
        <a href={`/console#lang=${view.language}`}>{say(said.console)}</a>
        <button
          type="button"
          data-switch-language=""
          lang={other}
          onClick={() => {
            rememberLanguage(other);
            go({ ...view, language: other });
          }}
        >
          {say(said.switchLanguage)}
        </button>
      </nav>
    </header>
  );
}

function Page({ view, go }: { view: View; go: (view: View, isStep?: boolean) => void }) {
  const say = useSay();
  const looks = useLooks();
  const known = useNetwork(view);
  const drawing = useRef<DrawingHandle>(null);
  const [suggested, setSuggested] = useState('');
  const whole = known.network;
  const network = useMemo(
    () => visible(whole, view),
    [whole, view.withoutTypes.join(' '), view.withoutRelations.join(' ')],
  );
  const types = useMemo(() => typesOf(known.whole).map(type => type.name), [known.whole]);
  const stops = useMemo(() => stopsOf(known.whole), [known.whole]);
  const typeLabel = useTypeLabels();
  const captionOf = (id: string) =>
    (whole.dots.find(dot => dot.id === id) ?? known.whole.dots.find(dot => dot.id === id))?.caption ?? id;
  const isEmpty = view.ids.length === 0;

  const now = known.version?.release ?? null;
  const begin = view.ids.join(' ');
  /** The other release that a link named, and the network that it led to. */
  const [then, setThen] = useState<{ release: string; begin: string } | null>(null);
  useEffect(() => {
    if (now !== null && (view.release !== now || known.followed !== view)) {
      const { followed } = known;
      if (view.release !== null && view.release !== now) {
        setThen({ release: view.release, begin: followed.ids.join(' ') });
      }
      go({ ...followed, release: now }, false);
    }
  }, [now, view, known.followed]);

  const paths = (
    <section className="paths" aria-label={say(said.path)}>
      <h2>{say(said.path)}</h2>
      <PathPanel network={whole} view={view} captionOf={captionOf} go={go} />
    </section>
  );
  return (
    <>
      <Banner view={view} go={go} suggested={suggested} />
      <main className={isEmpty ? 'begin' : 'work'}>
        {isEmpty && <Begin onExample={setSuggested} />}
        {!isEmpty && (
          <>
            <section className="middle" aria-label={say(said.explorer)}>
              <div className="bar">
                {SHOWS.map(way => (
                  <button
                    key={way}
                    type="button"
                    data-show={way}
                    aria-pressed={view.shows === way}
                    onClick={() => go({ ...view, shows: way })}
                  >
                    {say(said[way])}
                  </button>
                ))}
                <span className="quiet" data-counts="">
                  {filled(say(said.counts), { dots: network.dots.length, lines: network.lines.length })}
                </span>
                {known.isLoading && (
                  <span className="late" role="status">
                    <progress aria-label={say(said.loading)} /> {say(said.loading)}
                  </span>
                )}
              </div>
              <Refusals known={known} captionOf={captionOf} />
              {then !== null && then.begin === begin && (
                <p role="status" className="notice" data-other-release="">
                  {filled(say(said.otherRelease), { then: then.release, now: now ?? '' })}
                </p>
              )}
              <Emptiness known={known} shown={network.dots.length} />
              {view.shows === 'timeline' && (
                <Timeline
                  network={network}
                  chosen={view.chosen}
                  onChoose={id => go({ ...view, chosen: id })}
                />
              )}
              {view.shows === 'drawing' && (
                <Drawing
                  network={network}
                  types={types}
                  looks={looks}
                  language={view.language}
                  chosen={view.chosen}
                  begin={begin}
                  onChoose={id => go({ ...view, chosen: id })}
                  onOpen={id => go(expanding({ ...view, chosen: id }, id))}
                  handle={drawing}
                />
              )}
              {view.shows === 'tables' && (
                <NetworkTables
                  network={network}
                  typeLabel={typeLabel}
                  chosen={view.chosen}
                  onChoose={id => go({ ...view, chosen: id })}
                />
              )}
              <DaySlider stops={stops} day={view.asOf} onDay={(asOf, isStep) => go({ ...view, asOf }, isStep)} />
              {whole.capped.map(cap => (
                <p key={cap} className="quiet">
                  {say(CAPS[`capped${cap}`] ?? { en: cap, zh: cap })}
                </p>
              ))}
              <Take
                view={view}
                network={network}
                types={types.map(name => ({ name, label: say(typeLabel(name)) }))}
                looks={looks}
                version={known.version}
                captionOf={captionOf}
                png={view.shows === 'drawing' ? () => drawing.current!.png() : null}
              />
              {now !== null && <p className="quiet">{filled(say(said.release), { release: now })}</p>}
            </section>
            <aside className="dossier" aria-label={say(said.dossier)}>
              {view.from !== null && paths}
              <Chosen view={view} go={go} network={whole} captionOf={captionOf} />
            </aside>
            <div className="side">
              {view.from === null && paths}
              <Filters network={whole} types={types} looks={looks} typeLabel={typeLabel} view={view} go={go} />
            </div>
          </>
        )}
      </main>
    </>
  );
}

function Begin({ onExample }: { onExample: (text: string) => void }) {
  const say = useSay();
  return (
    <section>
      <h1>{say(said.begin)}</h1>
      <p>{say(said.beginHow)}</p>
      <p>
        {say(said.tryThese)}:{' '}
        {EXAMPLES.map(text => (
          <button key={text} type="button" onClick={() => onExample(text)}>
            {text}
          </button>
        ))}
      </p>
    </section>
  );
}

function Emptiness({ known, shown }: { known: ReturnType<typeof useNetwork>; shown: number }) {
  const say = useSay();
  const { dots, lines } = known.network;
  if (known.isLoading || known.faults.length > 0 || (lines.length > 0 && shown > 1)) {
    return null;
  }
  const words = dots.length === 0 ? said.emptyNetwork : lines.length === 0 ? said.alone : said.filteredOut;
  return (
    <p role="status" className="notice" data-empty="">
      {say(words)}
    </p>
  );
}
