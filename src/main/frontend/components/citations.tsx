import type { CitationAnswer } from '../graph/asks';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { RecordLink } from './record-link';

/** Opens a citation of the list below, and goes there. */
export function openCitation(place: string): void {
  const found = document.getElementById(place);
  if (found instanceof HTMLDetailsElement) {
    found.open = true;
    found.querySelector('summary')?.focus();
    found.scrollIntoView({ block: 'nearest' });
  }
}

/** The numbers of the citations that prove a fact; each opens its citation. */
export function Proofs(props: { numbers: number[]; place: string }) {
  const say = useSay();
  return props.numbers.map(number => (
    <button
      key={number}
      type="button"
      className="proof"
      aria-label={filled(say(said.citation), { n: number })}
      data-proof={number}
      onClick={() => openCitation(`${props.place}-${number}`)}
    >
      {number}
    </button>
  ));
}

/** Citations, numbered; each is opened to see where it stands in print. */
export function Citations(props: { list: CitationAnswer[]; place: string; isOpen?: boolean }) {
  const say = useSay();
  return (
    <ol className="citations">
      {props.list.map((citation, i) => (
        <li key={citation.id}>
          <details id={`${props.place}-${i + 1}`} open={props.isOpen} data-citation={citation.id}>
            <summary>
              <span className="number">{i + 1}</span>{' '}
              <q lang="zh">{citation.surface ?? '…'}</q>
            </summary>
            <p>{say(citation.whereToLook)}</p>
            {citation.words && (
              <blockquote lang="zh">
                {citation.words.before}
                <mark>{citation.words.exact}</mark>
                {citation.words.after}
              </blockquote>
            )}
            {!citation.words && citation.wordsAbsent && (
              <p className="quiet" data-words-absent="">
                {`${say(said.wordsAbsent)} ${say(citation.wordsAbsent)}`}
              </p>
            )}
            <RecordLink id={citation.id} isOurs>
              {say(said.page)}
            </RecordLink>
          </details>
        </li>
      ))}
    </ol>
  );
}
