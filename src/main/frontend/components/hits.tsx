import { useEffect, useState } from 'react';
import { HITS, SEARCH, searchAsked, type HitAnswer, type Sought } from '../graph/asks';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import type { Words } from '../i18n/words';
import type { Found } from '../store/found';
import { useTypeLabels } from '../store/types';
import { ConsoleLink } from './console-link';

const ROUTES = said as Record<string, Words | undefined>;

/** What keeps the writing in the box while something else is pressed. */
const staying = (event: React.PointerEvent) => event.preventDefault();

/** What was found, of which types, and how much more there is. */
export function Hits(props: {
  own: string;
  isShown: boolean;
  found: Found;
  /** Whether that is of what is sought now. */
  isNow: boolean;
  sought: Sought;
  at: number;
  onAt: (at: number) => void;
  onPick: (at: number) => void;
  onText: (text: string) => void;
  onType: (type: string | null) => void;
  onMore: () => void;
}) {
  const say = useSay();
  const { own, isShown, found, isNow, sought, at, onAt, onPick } = props;
  const { answer } = found;
  const hits = answer?.hits ?? [];
  const typeLabel = useTypeLabels();
  const by = (hit: HitAnswer) => {
    const match = hit.matchedOn[0];
    const route = match && (ROUTES[`route${match.route}`] ?? { en: match.route, zh: match.route });
    const text = match && match.text !== hit.record.caption ? `: ${match.text}` : '';
    return route ? ` · ${say(said.foundBy)} ${say(route)}${text}` : '';
  };
  return (
    <div className="hits" hidden={!isShown} aria-busy={found.isLoading || !isNow}>
      <Types found={found} type={sought.type} onType={props.onType} typeLabel={type => say(typeLabel(type))} />
      <ul role="listbox" id={`${own}-list`} aria-label={say(said.results)}>
        {hits.map((hit, i) => (
          <li
            key={hit.record.id}
            id={`${own}-${i}`}
            role="option"
            aria-selected={i === at}
            data-hit={hit.record.id}
            onPointerMove={() => onAt(i)}
            onPointerDown={staying}
            onClick={() => onPick(i)}
          >
            <strong lang="zh">{hit.record.caption}</strong>
            <small>
              {say(typeLabel(hit.type))}
              {by(hit)}
            </small>
          </li>
        ))}
      </ul>
      <p role="status">
        {found.problem !== null && `${say(said.failed)} ${found.problem}`}
        {found.isLoading && hits.length === 0 && <span className="late">{say(said.loading)}</span>}
        {answer !== null && isNow && hits.length === 0 && say(said.noHits)}
        {answer !== null &&
          answer.total > hits.length &&
          filled(say(said.ofHits), {
            n: hits.length,
            total: answer.totalIsExact ? answer.total : `${answer.total}+`,
          })}
        {answer !== null && answer.total > hits.length && !sought.isMore && (
          <>
            {' '}
            <button type="button" data-more-hits="" onPointerDown={staying} onClick={props.onMore}>
              {filled(say(said.moreHits), { n: HITS.more })}
            </button>
          </>
        )}
        {answer?.suggestion && (
          <>
            {' '}
            {say(said.perhaps)}{' '}
            <button type="button" onPointerDown={staying} onClick={() => props.onText(answer.suggestion!)}>
              {answer.suggestion}
            </button>
          </>
        )}
        {answer !== null && (
          <>
            {' '}
            <ConsoleLink query={SEARCH} variables={JSON.stringify(searchAsked(sought))}>
              GraphQL
            </ConsoleLink>
          </>
        )}
      </p>
    </div>
  );
}

/** The types of what was found, as filters; those of the search of all types stay while one is chosen. */
function Types(props: {
  found: Found;
  type: string | null;
  onType: (type: string | null) => void;
  typeLabel: (type: string) => string;
}) {
  const say = useSay();
  const { found, type, onType, typeLabel } = props;
  const [all, setAll] = useState<{ type: string; count: number }[]>([]);
  useEffect(() => {
    if (found.of?.type === null) {
      setAll(found.answer?.facets.types ?? []);
    }
  }, [found.answer]);
  return (
    all.length > 1 && (
      <div className="facets" role="group" aria-label={say(said.onlyType)}>
        {all.slice(0, 8).map(each => (
          <button
            key={each.type}
            type="button"
            data-facet={each.type}
            aria-pressed={each.type === type}
            onPointerDown={staying}
            onClick={() => onType(each.type === type ? null : each.type)}
          >
            {typeLabel(each.type)} <span className="number">{each.count}</span>
          </button>
        ))}
      </div>
    )
  );
}
