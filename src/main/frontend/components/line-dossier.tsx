import { FACTS, factsAsked, lineAsked } from '../graph/asks';
import type { Line } from '../graph/network';
import { said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { ConsoleLink } from './console-link';
import { Facts } from './facts';
import { datesOf } from './network-tables';

/** What stands behind a line: the joining records and the passages that prove them. */
export function LineFacts({ line }: { line: Line }) {
  const { ids, field } = lineAsked(line);
  return <Facts ids={ids.join(' ')} field={field} total={field === null ? line.weight : 0} />;
}

/** The dossier of a line: what it says, when, and which passages say so. */
export function LineDossier(props: {
  line: Line;
  captionOf: (id: string) => string;
  onChoose: (id: string) => void;
}) {
  const say = useSay();
  const { line, captionOf, onChoose } = props;
  const { ids, field } = lineAsked(line);
  const question = { query: FACTS, variables: JSON.stringify(factsAsked(ids, field), null, 2) };
  const end = (id: string) => (
    <button type="button" className="plain" lang="zh" onClick={() => onChoose(id)}>
      {captionOf(id)}
    </button>
  );
  return (
    <>
      <h2>{say(line.label)}</h2>
      <p className="hop">
        {end(line.source)} <span aria-hidden>→</span> {end(line.target)}
      </p>
      {datesOf(line) !== '' && <p>{`${say(said.dates)}: ${datesOf(line)}`}</p>}
      <h3>{say(said.passages)}</h3>
      <LineFacts line={line} />
      <p>
        <ConsoleLink {...question}>{say(said.dossierGraphql)}</ConsoleLink>
      </p>
    </>
  );
}
