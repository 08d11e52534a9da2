import cytoscape from 'cytoscape';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { filled, said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';
import { lookOf, shortened, type Looks } from '../graph/looks';
import type { Network } from '../graph/network';

/** What can be asked of a drawing. */
export interface DrawingHandle {
  png: () => Promise<Blob>;
}

/** From how many elements on a moving drawing is shown as a picture of itself, until it stands. */
const MANY = 600;

/** Up to how many dots each keeps its caption legible however small the drawing is. */
const FEW = 40;

function elementsOf(network: Network, types: string[], looks: Looks, language: 'zh' | 'en', width: number) {
  const isNarrow = width < 600;
  const dots = network.dots.map(dot => {
    const { color, shape } = lookOf(types.indexOf(dot.type), looks);
    return {
      group: 'nodes' as const,
      data: {
        id: dot.id,
        text: shortened(dot.caption, isNarrow ? 14 : 24) + (dot.more > 0 ? ` +${dot.more}` : ''),
        color,
        shape,
        size: dot.isStart ? 30 : 20,
      },
      classes: [dot.isOnPath ? 'path' : '', dot.isStart ? 'start' : ''].join(' ').trim(),
      position: { x: dot.x, y: dot.y },
    };
  });
  const lines = network.lines.map(line => ({
    group: 'edges' as const,
    data: {
      id: line.id,
      source: line.source,
      target: line.target,
      text: line.label[language],
      width: Math.min(5, 1 + Math.log2(line.weight)),
    },
    classes: line.isOnPath ? 'path' : '',
  }));
  return [...dots, ...lines];
}

function styleOf(looks: Looks): cytoscape.StylesheetJson {
  const font = 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
  return [
    {
      selector: 'node',
      style: {
        'background-color': 'data(color)',
        shape: 'data(shape)' as never,
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(text)',
        color: looks.ink,
        'font-family': font,
        'font-size': 13,
        'min-zoomed-font-size': 7,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-outline-color': looks.ground,
        'text-outline-width': 2,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': looks.line,
        'curve-style': 'haystack',
        'overlay-padding': 6,
      },
    },
    { selector: 'node.path', style: { 'border-width': 3, 'border-color': looks.accent } },
    { selector: 'edge.path', style: { 'line-color': looks.accent, width: 4 } },
    {
      selector: 'node:selected',
      style: { 'border-width': 5, 'border-color': looks.accent, 'font-weight': 'bold' },
    },
    {
      selector: 'edge:selected, edge.near',
      style: {
        'line-color': looks.accent,
        label: 'data(text)',
        color: looks.quiet,
        'font-size': 11,
        'font-family': font,
        'text-outline-color': looks.ground,
        'text-outline-width': 2,
        'min-zoomed-font-size': 7,
      },
    },
  ];
}

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
    cy.on('mouseover', 'node', event => void event.target.connectedEdges().addClass('near'));
    cy.on('mouseout', 'node', event => void event.target.connectedEdges().removeClass('near'));
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

/** Captions of a few dots, else those of the ones that matter, keep their size on the screen when the drawing shrinks. */
function legible(cy: cytoscape.Core): void {
  const all = cy.nodes();
  const ones = all.length <= FEW ? all : all.filter('.start, .path, :selected');
  const size = 13 * Math.min(2.6, Math.max(1, 0.95 / cy.zoom()));
  cy.batch(() => {
    all.not(ones).removeStyle('font-size');
    ones.style('font-size', size);
  });
}

/** Shows a new network whole; an old one only where something of it is out of sight. */
function show(cy: cytoscape.Core, isNew: boolean): void {
  if (cy.elements().empty()) {
    return;
  }
  const box = cy.elements().boundingBox();
  const seen = cy.extent();
  const isOut = box.x1 < seen.x1 || box.x2 > seen.x2 || box.y1 < seen.y1 || box.y2 > seen.y2;
  if (isNew) {
    cy.fit(undefined, 30);
    if (cy.zoom() > 1.4) {
      cy.zoom(1.4);
      cy.center();
    }
  } else if (isOut) {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    cy.animate({ fit: { eles: cy.elements(), padding: 30 } }, { duration: isCalm ? 0 : 300 });
  }
}
