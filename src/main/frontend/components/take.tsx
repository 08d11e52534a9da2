import { useState } from 'react';
import { asksOf, operationOf } from '../graph/asks';
import type { Looks } from '../graph/looks';
import type { Network } from '../graph/network';
import { svgOf } from '../graph/svg';
import type { View } from '../graph/view';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { linkTo } from '../link/link';

/** Hands a file to the reader. */
function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** What can be taken away of a view: pictures, a link, and the query behind it. */
export function Take(props: {
  view: View;
  network: Network;
  types: { name: string; label: string }[];
  looks: Looks;
  release: string | null;
  /** The drawing on the canvas; null where there is none. */
  png: (() => Promise<Blob>) | null;
}) {
  const say = useSay();
  const [linkWords, setLinkWords] = useState(said.link);
  const { view, network, types, looks, release, png } = props;
  const name = `lianxin-${view.ids.join('-').slice(0, 60)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setLinkWords(said.linkCopied);
    } catch {
      setLinkWords(said.linkFailed);
    }
  };
  const svg = () => {
    const notes = [
      [release && filled(say(said.release), { release }), view.asOf && `${say(said.asOf)} ${view.asOf}`]
        .filter(Boolean)
        .join(' · '),
      `连心 Lianxin · ${location.origin}/explorer`,
    ].filter(note => note !== '');
    const text = svgOf(network, { types, notes }, looks);
    download(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
  };
  const { query, variables } = operationOf(asksOf(view), view.asOf);
  const shared = { query, variables: JSON.stringify(variables, null, 2) };
  return (
    <section className="take" aria-label={say(said.take)}>
      {png && (
        <button
          type="button"
          data-take="png"
          onClick={() => void png().then(file => download(file, `${name}.png`))}
        >
          {say(said.png)}
        </button>
      )}
      <button type="button" data-take="svg" onClick={svg}>
        {say(said.svg)}
      </button>
      <button type="button" data-take="link" onClick={() => void copy()} onBlur={() => setLinkWords(said.link)}>
        <span role="status">{say(linkWords)}</span>
      </button>
      <a href={linkTo(shared, '/console')} data-take="graphql">
        {say(said.graphql)}
      </a>
    </section>
  );
}
