import type { Line, Network } from '../graph/network';
import type { Both } from '../graph/asks';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';

/** When a line was: its first and last day. */
export function datesOf(line: Pick<Line, 'first' | 'last'>): string {
  if (line.first === null || line.last === null || line.first === line.last) {
    return line.first ?? line.last ?? '';
  }
  return `${line.first} – ${line.last}`;
}

/** The network as two tables: all that the drawing shows, for whoever reads rather than looks. */
export function NetworkTables(props: {
  network: Network;
  typeLabel: (type: string) => Both;
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const say = useSay();
  const { network, typeLabel, chosen, onChoose } = props;
  const captions = new Map(network.dots.map(dot => [dot.id, dot.caption]));
  const choose = (id: string, text: string) => (
    <button type="button" className="plain" lang="zh" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
      {text}
    </button>
  );
  return (
    <div className="tables">
      <table data-table="records">
        <caption>
          {say(said.records)} ({network.dots.length})
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(said.record)}</th>
            <th scope="col">{say(said.type)}</th>
            <th scope="col">{say(said.notShown)}</th>
          </tr>
        </thead>
        <tbody>
          {network.dots.map(dot => (
            <tr key={dot.id} data-record={dot.id}>
              <th scope="row">{choose(dot.id, dot.caption)}</th>
              <td>{say(typeLabel(dot.type))}</td>
              <td>{dot.more > 0 ? filled(say(said.nMore), { n: dot.more }) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table data-table="lines">
        <caption>
          {say(said.lines)} ({network.lines.length})
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(said.fromRecord)}</th>
            <th scope="col">{say(said.relation)}</th>
            <th scope="col">{say(said.toRecord)}</th>
            <th scope="col">{say(said.dates)}</th>
            <th scope="col">{say(said.citations)}</th>
          </tr>
        </thead>
        <tbody>
          {network.lines.map(line => (
            <tr key={line.id}>
              <td lang="zh">{captions.get(line.source)}</td>
              <th scope="row">{choose(line.id, say(line.label))}</th>
              <td lang="zh">{captions.get(line.target)}</td>
              <td className="number">{datesOf(line)}</td>
              <td className="number">{line.citationCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
