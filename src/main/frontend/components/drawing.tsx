import cytoscape from 'cytoscape';
import {
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type Ref,
} from 'react';
import { DARK, LIGHT, type Looks } from '../graph/looks';
import { hitOf } from '../graph/hits';
import type { Network } from '../graph/network';
import { sceneOf, type Scene } from '../graph/scene';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { STYLE, elementsOf, fit, show } from './drawn';
import { Stage, pictureOf, type Painter } from './stage';

/** What can be asked of a drawing. */
export interface DrawingHandle {
  png: () => Promise<Blob>;
}

/** The colours that the reader's system asks for. */
export function useLooks(): Looks {
  const query = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), []);
  const isDark = useSyncExternalStore(
    told => {
      query.addEventListener('change', told);
      return () => query.removeEventListener('change', told);
    },
    () => query.matches,
  );
  return isDark ? DARK : LIGHT;
}

/**
 * The drawing; the same stands in the tables, for whoever does not see it or uses no pointer. Cytoscape
 * knows what is there, moves and enlarges; the stage draws.
 */
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
  handle?: Ref<DrawingHandle>;
}) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<cytoscape.Core | null>(null);
  const begun = useRef('');
  const heard = useRef(props);
  heard.current = props;
  const [near, setNear] = useState<string | null>(null);
  const [painter, setPainter] = useState<Painter>('canvas');
  const [isNarrow, setNarrow] = useState(false);
  const { network, types, looks, language, chosen, begin } = props;
  const scene = useMemo(
    () => sceneOf(network, types, looks, language, { chosen, near }, isNarrow),
    [network, types, looks, language, chosen, near, isNarrow],
  );
  const shown = useRef<Scene>(scene);
  shown.current = scene;

  useEffect(() => {
    const repaint = () => (drawn.current as unknown as { forceRender(): void } | null)?.forceRender();
    const stage = new Stage(place.current!, repaint);
    const cy = cytoscape({
      container: place.current,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
      minZoom: 0.05,
      maxZoom: 3,
      style: STYLE,
    });
    Object.assign((cy as unknown as { renderer(): object }).renderer(), {
      // the library's own goes through all elements for each movement of a pointer
      findNearestElements: (x: number, y: number, _: boolean, isFinger: boolean) => {
        const id = hitOf(shown.current, { x, y }, cy.zoom(), isFinger);
        const hit = id === null ? null : cy.getElementById(id);
        return hit?.nonempty() ? [hit[0]] : [];
      },
      render: () => setPainter(stage.paint(shown.current, { zoom: cy.zoom(), pan: { ...cy.pan() } })),
    });
    drawn.current = cy;
    begun.current = '';
    cy.on('tap', event => {
      heard.current.onChoose(event.target === cy ? null : (event.target.id() as string));
    });
    cy.on('dbltap', 'node', event => heard.current.onOpen(event.target.id() as string));
    cy.on('mouseover', 'node', event => setNear(event.target.id() as string));
    cy.on('mouseout', 'node', () => setNear(null));
    const seen = new ResizeObserver(() => {
      cy.resize();
      setNarrow(cy.width() < 600);
    });
    seen.observe(place.current!);
    return () => {
      seen.disconnect();
      cy.destroy();
      stage.destroy();
      drawn.current = null;
    };
  }, []);

  useEffect(() => {
    const cy = drawn.current!;
    const elements = elementsOf(shown.current, new Map(network.lines.map(line => [line.id, line])));
    const ids = new Set(elements.map(element => element.data.id));
    cy.batch(() => {
      cy.elements().filter(element => !ids.has(element.id())).remove();
      for (const element of elements) {
        const known = cy.getElementById(element.data.id);
        if (known.empty()) {
          cy.add(element);
        } else if (element.group === 'nodes') {
          known.data(element.data);
          known.position(element.position);
        }
      }
    });
    show(cy, begun.current !== begin);
    begun.current = elements.length === 0 ? '' : begin;
  }, [network, begin]);

  useEffect(() => {
    (drawn.current as unknown as { forceRender(): void }).forceRender();
  }, [scene]);

  useImperativeHandle(props.handle, () => ({ png: () => pictureOf(shown.current) }));

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
        data-drawn-by={painter}
        aria-label={filled(say(said.drawingIs), {
          dots: network.dots.length,
          lines: network.lines.length,
        })}
      />
      {painter === 'no webgl' && (
        <p className="quiet without" data-without-webgl="">
          {say(said.withoutWebgl)}
        </p>
      )}
      <div className="zoom">
        <button type="button" aria-label={say(said.larger)} title={say(said.larger)} onClick={() => zoom(1.3)}>
          +
        </button>
        <button type="button" aria-label={say(said.smaller)} title={say(said.smaller)} onClick={() => zoom(1 / 1.3)}>
          −
        </button>
        <button type="button" aria-label={say(said.whole)} title={say(said.whole)} onClick={() => fit(drawn.current!)}>
          ⤢
        </button>
      </div>
    </div>
  );
}
