import type cytoscape from 'cytoscape';
import { lookOf, shortened, type Looks } from '../graph/looks';
import type { Network } from '../graph/network';

/** Up to how many dots each keeps its caption legible however small the drawing is. */
const FEW = 90;

/** A network as Cytoscape wants it; on a narrow place captions are shorter. */
export function elementsOf(network: Network, types: string[], looks: Looks, language: 'zh' | 'en', width: number) {
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

/** How dots and lines look. */
export function styleOf(looks: Looks): cytoscape.StylesheetJson {
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

/** Captions of a few dots, else those of the ones that matter, keep their size on the screen when the drawing shrinks. */
export function legible(cy: cytoscape.Core): void {
  const all = cy.nodes();
  const ones = all.length <= FEW ? all : all.filter('.start, .path, .near, :selected');
  const size = 13 * Math.min(2.6, Math.max(1, 0.95 / cy.zoom()));
  cy.batch(() => {
    all.not(ones).removeStyle('font-size');
    ones.style('font-size', size);
  });
}

/** Marks a dot under the pointer, with its lines, and takes the mark away again. */
export function near(cy: cytoscape.Core, dot: cytoscape.NodeSingular, isNear: boolean): void {
  dot.union(dot.connectedEdges()).toggleClass('near', isNear);
  legible(cy);
}

/** Shows a new network whole; an old one only where something of it is out of sight. */
export function show(cy: cytoscape.Core, isNew: boolean): void {
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
