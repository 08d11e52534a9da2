import type { GraphiQLPlugin } from '@graphiql/react';
import { useSay } from '../i18n/language';
import { words } from '../i18n/words';
import { useAsking, useExplained, type Explanation, type Rewritten } from '../store/explained';

const number = new Intl.NumberFormat('en');

function Part(props: { name: keyof typeof words; text: string; open?: boolean }) {
  const say = useSay();
  return (
    <details data-part={props.name} open={props.open}>
      <summary>{say(words[props.name])}</summary>
      <pre tabIndex={0}>{props.text}</pre>
    </details>
  );
}

/** The lines that a rewrite took away and brought; its name alone where it changed nothing. */
function changes({ rewrite, removed, added }: Rewritten): string {
  return [rewrite, ...removed.map(line => `  − ${line}`), ...added.map(line => `  + ${line}`)].join(
    '\n',
  );
}

function Field({ field }: { field: Explanation }) {
  const say = useSay();
  const stages = Object.entries(field.millis) as [keyof typeof words, number][];
  return (
    <section data-explained={field.field}>
      <h3>{field.field}</h3>
      <table>
        <tbody>
          <tr>
            <th>{say(words.cost)}</th>
            <td>{number.format(field.cost)}</td>
          </tr>
          <tr>
            <th>{say(words.dbHits)}</th>
            <td>{number.format(field.dbHits)}</td>
          </tr>
          {stages.map(([stage, millis]) => (
            <tr key={stage}>
              <th>{say(words[stage])}</th>
              <td>{millis.toFixed(2)} ms</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Part name="plan" text={field.tree} open />
      <Part name="rewrites" text={field.rewrites.map(changes).join('\n')} />
      <Part name="statement" text={field.statement} />
      <Part name="parameters" text={JSON.stringify(field.parameters, null, 2)} />
      <Part name="profile" text={field.profile} />
    </section>
  );
}

function Explain() {
  const say = useSay();
  const [asking, ask] = useAsking();
  const explained = useExplained();
  return (
    <section className="explain">
      <h2>{say(words.explain)}</h2>
      <p>
        <label>
          <input
            type="checkbox"
            data-explain
            checked={asking}
            onChange={event => ask(event.target.checked)}
          />{' '}
          {say(words.explainNext)}
        </label>
      </p>
      {explained?.cost && (
        <p data-cost>
          {say(words.cost)}: {number.format(explained.cost.estimated)} /{' '}
          {number.format(explained.cost.budget)}
        </p>
      )}
      {explained && !explained.explain && asking && <p>{say(words.notExplained)}</p>}
      {explained?.explain?.map((field, place) => (
        <Field key={place} field={field} />
      ))}
    </section>
  );
}

function ExplainIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      <circle cx="6" cy="6" r="2.5" />
      <circle cx="18" cy="12" r="2.5" />
      <circle cx="6" cy="18" r="2.5" />
      <path d="M8.3 7l7.4 4M8.3 17l7.4-4" strokeLinecap="round" />
    </svg>
  );
}

/** How the last operation was answered, as a pane beside the gallery. */
export const EXPLAIN: GraphiQLPlugin = {
  title: 'Explain 解释',
  content: Explain,
  icon: ExplainIcon,
};
