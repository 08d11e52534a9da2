import type { Ask } from '../graph/asks';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import type { Known } from '../store/network';

/** What the server did not give of a view, part by part where the rest is drawn. */
export function Refusals(props: { known: Known; captionOf: (id: string) => string }) {
  const say = useSay();
  const { known, captionOf } = props;
  const { faults, network, retry } = known;
  if (faults.length === 0) {
    return null;
  }
  const part = (ask: Ask) =>
    ask.kind === 'paths'
      ? filled(say(said.partPath), { from: captionOf(ask.from), to: captionOf(ask.to) })
      : filled(say(said.partAround), { of: ask.ids.map(captionOf).join(', ') });
  return (
    <div role="alert" className="notice" data-refused="">
      {network.dots.length === 0 ? (
        <p>{`${say(said.failed)} ${faults[0]!.said}`}</p>
      ) : (
        faults.map(({ ask, said: why }) => (
          <p key={JSON.stringify(ask)}>{`${filled(say(said.failedPart), { part: part(ask) })} ${why}`}</p>
        ))
      )}
      <button type="button" onClick={retry}>
        {say(said.again)}
      </button>
    </div>
  );
}
