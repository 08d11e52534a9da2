import { useEffect, useId, useRef, useState } from 'react';
import type { Sought } from '../graph/asks';
import { useSay } from '../i18n/language';
import type { Words } from '../i18n/words';
import { isEnough, isOf, useFound } from '../store/found';
import { Hits } from './hits';

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
  const [type, setType] = useState<string | null>(null);
  const [isMore, setMore] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  /** Whether Enter was pressed before the answer to this text had come. */
  const [isWaiting, setWaiting] = useState(false);
  const sought: Sought = { text, type, isMore, asOf: props.asOf };
  const found = useFound(sought);
  const isNow = isOf(found, sought);
  const hits = found.answer?.hits ?? [];
  const { suggested } = props;
  const write = (next: string) => {
    setText(next);
    setType(null);
    setMore(false);
    setWaiting(false);
    setOpen(true);
  };
  useEffect(() => {
    if (suggested) {
      write(suggested);
      box.current?.focus();
    }
  }, [suggested]);
  const pick = (index: number) => {
    const hit = hits[index];
    setWaiting(false);
    if (hit) {
      props.onPick(hit.record.id);
      write('');
      setOpen(false);
    }
  };
  useEffect(() => {
    setAt(0);
    if (isWaiting && isNow) {
      pick(0);
    }
  }, [found.answer, isNow]);
  useEffect(() => {
    document.getElementById(`${own}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
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
      if (isNow) {
        pick(at);
      } else {
        setWaiting(isEnough(text));
      }
      event.preventDefault();
    } else if (event.key === 'Escape') {
      setWaiting(false);
      setOpen(false);
    }
  };
  const showsList = isOpen && isEnough(text);
  return (
    <div
      className="finder"
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) {
          setWaiting(false);
          setOpen(false);
        }
      }}
    >
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
        onChange={event => write(event.target.value)}
        onFocus={() => setOpen(true)}
        onKeyDown={onKey}
      />
      <Hits
        own={own}
        isShown={showsList}
        found={found}
        isNow={isNow}
        sought={sought}
        at={at}
        onAt={setAt}
        onPick={pick}
        onText={write}
        onType={setType}
        onMore={() => setMore(true)}
      />
      {props.hint && <small className="hint">{say(props.hint)}</small>}
    </div>
  );
}
