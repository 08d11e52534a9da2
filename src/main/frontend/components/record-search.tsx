import { useEffect, useId, useRef, useState } from 'react';
import { SEARCH, type SearchAnswer } from '../graph/asks';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { linkTo } from '../link/link';
import { ask, isAborted, saidBy } from '../store/ask';
import { useTypeLabels } from '../store/types';
import type { Words } from '../i18n/words';

const ROUTES = said as Record<string, Words | undefined>;

/** Whether a text is enough to look for: a Chinese character, or two letters. */
function isEnough(text: string): boolean {
  return /\p{Script=Han}/u.test(text) || (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2;
}

interface Found {
  answer: SearchAnswer | null;
  isLoading: boolean;
  problem: string | null;
}

const NOTHING: Found = { answer: null, isLoading: false, problem: null };

/** What a search finds, asked for when typing pauses. */
function useFound(text: string, asOf: string | null): Found {
  const [found, setFound] = useState<Found>(NOTHING);
  useEffect(() => {
    if (!isEnough(text)) {
      setFound(NOTHING);
      return;
    }
    const leave = new AbortController();
    const soon = setTimeout(() => {
      setFound(before => ({ ...before, isLoading: true }));
      ask<{ search: SearchAnswer }>(SEARCH, { text: text.slice(0, 100), asOf }, leave.signal).then(
        ({ data }) => setFound({ answer: data.search, isLoading: false, problem: null }),
        (reason: unknown) => {
          if (!isAborted(reason)) {
            setFound({ answer: null, isLoading: false, problem: saidBy(reason) });
          }
        },
      );
    }, 150);
    return () => {
      clearTimeout(soon);
      leave.abort();
    };
  }, [text, asOf]);
  return found;
}

/** A box to find a record in, with suggestions; a combobox as screen readers know it. */
export function RecordSearch(props: {
  label: Words;
  hint?: Words;
  name: string;
  asOf: string | null;
  suggested?: string;
  onPick: (id: string) => void;
}) {
  const say = useSay();
  const own = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = useFound(text, props.asOf);
  const hits = found.answer?.hits ?? [];
  const typeLabel = useTypeLabels();
  const { suggested } = props;
  useEffect(() => {
    if (suggested) {
      setText(suggested);
      setOpen(true);
      box.current?.focus();
    }
  }, [suggested]);
  useEffect(() => setAt(0), [found.answer]);
  const pick = (index: number) => {
    const hit = hits[index];
    if (hit) {
      props.onPick(hit.record.id);
      setText('');
      setOpen(false);
    }
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) {
      return;
    }
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      setOpen(true);
      setAt(now => (hits.length === 0 ? 0 : (now + step + hits.length) % hits.length));
      event.preventDefault();
    } else if (event.key === 'Enter' && isOpen) {
      pick(at);
      event.preventDefault();
    } else if (event.key === 'Escape') {
      setOpen(false);
    }
  };
  const showsList = isOpen && isEnough(text);
  const { answer } = found;
  return (
    <div className="finder" onBlur={event => {
      if (!event.currentTarget.contains(event.relatedTarget)) {
        setOpen(false);
      }
    }}>
      <input
        ref={box}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        data-find={props.name}
        aria-label={say(props.label)}
        aria-expanded={showsList && hits.length > 0}
        aria-controls={`${own}-list`}
        aria-autocomplete="list"
        {...(showsList && hits.length > 0 ? { 'aria-activedescendant': `${own}-${at}` } : {})}
        placeholder={say(props.label)}
        value={text}
        onChange={event => {
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKey}
      />
      <div className="hits" hidden={!showsList} aria-busy={found.isLoading}>
        <ul role="listbox" id={`${own}-list`} aria-label={say(said.results)}>
          {hits.map((hit, i) => (
            <li
              key={hit.record.id}
              id={`${own}-${i}`}
              role="option"
              aria-selected={i === at}
              data-hit={hit.record.id}
              onPointerMove={() => setAt(i)}
              onPointerDown={event => event.preventDefault()}
              onClick={() => pick(i)}
            >
              <strong lang="zh">{hit.record.caption}</strong>
              <small>
                {say(typeLabel(hit.type))}
                {hit.matchedOn[0] &&
                  ` · ${say(said.foundBy)} ${say(ROUTES[`route${hit.matchedOn[0].route}`] ?? { en: hit.matchedOn[0].route, zh: hit.matchedOn[0].route })}` +
                    (hit.matchedOn[0].text === hit.record.caption ? '' : `: ${hit.matchedOn[0].text}`)}
              </small>
            </li>
          ))}
        </ul>
        <p role="status">
          {found.problem !== null && `${say(said.failed)} ${found.problem}`}
          {found.isLoading && hits.length === 0 && <span className="late">{say(said.loading)}</span>}
          {answer !== null && hits.length === 0 && say(said.noHits)}
          {answer !== null &&
            answer.total > hits.length &&
            filled(say(said.ofHits), {
              n: hits.length,
              total: answer.totalIsExact ? answer.total : `${answer.total}+`,
            })}
          {answer?.suggestion && (
            <>
              {' '}
              {say(said.perhaps)}{' '}
              <button type="button" onClick={() => setText(answer.suggestion!)}>
                {answer.suggestion}
              </button>
            </>
          )}
          {answer !== null && (
            <>
              {' '}
              <a href={linkTo({ query: SEARCH, variables: JSON.stringify({ text, asOf: props.asOf }) }, '/console')}>
                GraphQL
              </a>
            </>
          )}
        </p>
      </div>
      {props.hint && <small className="hint">{say(props.hint)}</small>}
    </div>
  );
}
