import { typeWords, type Both } from '../graph/asks';
import { lookOf, type Looks } from '../graph/looks';
import { relationsOf, typesOf, type Network } from '../graph/network';
import { toggled, type View } from '../graph/view';
import { said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';

/** What a type looks like in the drawing. */
function Sign({ n, looks }: { n: number; looks: Looks }) {
  const { color, shape } = lookOf(n, looks);
  const corners: Record<string, string> = {
    diamond: '8,0 16,8 8,16 0,8',
    hexagon: '4,1 12,1 16,8 12,15 4,15 0,8',
    triangle: '8,1 16,15 0,15',
  };
  return (
    <svg className="sign" viewBox="0 0 16 16" fill={color} aria-hidden>
      {shape === 'ellipse' && <circle cx="8" cy="8" r="7.5" />}
      {shape === 'round-rectangle' && <rect x="1" y="1" width="14" height="14" rx="3" />}
      {corners[shape] && <polygon points={corners[shape]} />}
    </svg>
  );
}

/** Which types and which relations are shown; at once what the signs of the drawing mean. */
export function Filters(props: {
  network: Network;
  types: string[];
  looks: Looks;
  typeLabel: (type: string) => Both;
  view: View;
  go: (view: View) => void;
}) {
  const say = useSay();
  const { network, types, looks, typeLabel, view, go } = props;
  const relations = relationsOf(network);
  const counts = new Map(typesOf(network).map(type => [type.name, type.count]));
  const box = (name: string, isShown: boolean, label: React.ReactNode, count: number, next: View) => (
    <li key={name}>
      <label>
        <input type="checkbox" data-filter={name} checked={isShown} onChange={() => go(next)} />
        {label} <span className="number">{count}</span>
      </label>
    </li>
  );
  const labels = relations.map(({ label }) => label && say(label));
  /** A relation's label, with its type where another has the same. */
  const named = (name: string, label: Both | null) => {
    const words = label && say(label);
    const isOne = labels.filter(each => each === words).length <= 1;
    const type = name.slice(0, name.indexOf('.'));
    return isOne ? words : `${words} (${say(types.includes(type) ? typeLabel(type) : typeWords(type, null))})`;
  };
  const isNarrowed = view.withoutTypes.length + view.withoutRelations.length > 0;
  return (
    <section className="filters" aria-label={say(said.filters)}>
      {types.length > 0 && (
        <details open>
          <summary>{say(said.types)}</summary>
          <ul>
            {types.map((type, n) =>
              box(
                type,
                !view.withoutTypes.includes(type),
                <>
                  <Sign n={n} looks={looks} /> {say(typeLabel(type))}
                </>,
                counts.get(type) ?? 0,
                { ...view, withoutTypes: toggled(view.withoutTypes, type) },
              ),
            )}
          </ul>
        </details>
      )}
      {relations.length > 0 && (
        <details>
          <summary>{say(said.relations)}</summary>
          <ul>
            {relations.map(({ name, label, count }) =>
              box(name, !view.withoutRelations.includes(name), named(name, label), count, {
                ...view,
                withoutRelations: toggled(view.withoutRelations, name),
              }),
            )}
          </ul>
        </details>
      )}
      {isNarrowed && (
        <button type="button" onClick={() => go({ ...view, withoutTypes: [], withoutRelations: [] })}>
          {say(said.showAll)}
        </button>
      )}
    </section>
  );
}
