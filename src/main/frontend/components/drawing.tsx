import cytoscape from 'cytoscape';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import type { Looks } from '../graph/looks';
import type { Network } from '../graph/network';
import { elementsOf, legible, near, show, styleOf } from './drawn';

/** What can be asked of a drawing. */
export interface DrawingHandle {
  png: () => Promise<Blob>;
}

/** From how many elements on a moving drawing is shown as a picture of itself, until it stands. */
const MANY = 600;

/** The drawing on a canvas; the same stands in the tables, for whoever does not see it or uses no pointer. */
export function Drawing(props: {
  network: Network;
  types: string[];
  looks: Looks;
  language: 'zh' | 'en';
  chosen: string | null;
  /** Another one: another network, which is shown whole. */
  begin: string;
  onChoose: (id: string | null) => void;
  onOpen: (id: string) => void;
  handle: Ref<DrawingHandle>;
}) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<cytoscape.Core | null>(null);
  const begun = useRef('');
  const heard = useRef(props);
  heard.current = props;
  const { network, types, looks, language, chosen, begin } = props;

  useEffect(() => {
    const cy = cytoscape({
      container: place.current,
      boxSelectionEnabled: false,
      autoungrabify: true,
      minZoom: 0.1,
      maxZoom: 3,
    });
    drawn.current = cy;
    begun.current = '';
    cy.on('tap', event => {
      heard.current.onChoose(event.target === cy ? null : (event.target.id() as string));
    });
    cy.on('dbltap', 'node', event => heard.current.onOpen(event.target.id() as string));
    cy.on('zoom', () => legible(cy));
    cy.on('mouseover', 'node', event => near(cy, event.target as cytoscape.NodeSingular, true));
    cy.on('mouseout', 'node', event => near(cy, event.target as cytoscape.NodeSingular, false));
    const seen = new ResizeObserver(() => cy.resize());
    seen.observe(place.current!);
    return () => {
      seen.disconnect();
      cy.destroy();
      drawn.current = null;
    };
  }, []);

  useEffect(() => {
    const cy = drawn.current!;
    const elements = elementsOf(network, types, looks, language, cy.width());
    const ids = new Set(elements.map(element => element.data.id));
    cy.batch(() => {
      cy.elements().filter(element => !ids.has(element.id())).remove();
      for (const element of elements) {
        const known = cy.getElementById(element.data.id);
        if (known.empty()) {
          cy.add(element);
        } else {
          known.data(element.data);
          known.classes(element.classes);
          if (element.group === 'nodes') {
            known.position(element.position);
          }
        }
      }
    });
    cy.style(styleOf(looks));
    Object.assign((cy as unknown as { renderer(): object }).renderer(), {
      textureOnViewport: elements.length > MANY,
    });
    show(cy, begun.current !== begin);
    begun.current = elements.length === 0 ? '' : begin;
    legible(cy);
  }, [network, types, looks, language, begin]);

  useEffect(() => {
    const cy = drawn.current!;
    cy.elements(':selected').unselect();
    if (chosen !== null) {
      cy.getElementById(chosen).select();
    }
    legible(cy);
  }, [chosen, network]);

  useImperativeHandle(props.handle, () => ({
    png: () =>
      Promise.resolve(
        drawn.current!.png({ full: true, scale: 2, maxWidth: 6000, maxHeight: 6000, bg: looks.ground, output: 'blob' }),
      ),
  }));

  const zoom = (factor: number) => {
    const cy = drawn.current!;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  };
  return (
    <div className="drawing">
      <div
        ref={place}
        className="canvas"
        role="img"
        aria-label={filled(say(said.drawingIs), {
          dots: network.dots.length,
          lines: network.lines.length,
        })}
      />
      <div className="zoom">
        <button type="button" aria-label={say(said.larger)} title={say(said.larger)} onClick={() => zoom(1.3)}>
          +
        </button>
        <button type="button" aria-label={say(said.smaller)} title={say(said.smaller)} onClick={() => zoom(1 / 1.3)}>
          −
        </button>
        <button type="button" aria-label={say(said.whole)} title={say(said.whole)} onClick={() => drawn.current!.fit(undefined, 40)}>
          ⤢
        </button>
      </div>
    </div>
  );
}
