import type cytoscape from 'cytoscape';
import { SHAPES } from '../graph/looks';
import type { Scene } from '../graph/scene';

/** A scene as Cytoscape has to know it, so that it finds what is under a pointer; it draws nothing itself. */
export function elementsOf(scene: Scene, ends: Map<string, { source: string; target: string }>) {
  const dots = scene.dots.map(({ id, x, y, radius, shape }) => ({
    group: 'nodes' as const,
    data: { id, size: radius * 2, shape: SHAPES[shape] },
    position: { x, y },
  }));
  const lines = scene.lines.map(({ id }) => {
    const { source, target } = ends.get(id)!;
    return { group: 'edges' as const, data: { id, source, target } };
  });
  return [...dots, ...lines];
}

/** What is found under a pointer. */
export const STYLE: cytoscape.StylesheetJson = [
  {
    selector: 'node',
    style: { width: 'data(size)', height: 'data(size)', shape: 'data(shape)' as never },
  },
  { selector: 'edge', style: { width: 2, 'curve-style': 'haystack' } },
];

/** Shows a new network whole; an old one only where something of it is out of sight. */
export function show(cy: cytoscape.Core, isNew: boolean): void {
  if (cy.elements().empty()) {
    return;
  }
  const box = cy.elements().boundingBox();
  const seen = cy.extent();
  const isOut = box.x1 < seen.x1 || box.x2 > seen.x2 || box.y1 < seen.y1 || box.y2 > seen.y2;
  if (isNew) {
    fit(cy);
    if (cy.zoom() > 1.4) {
      cy.zoom(1.4);
      cy.center();
    }
  } else if (isOut) {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    cy.animate({ fit: { eles: cy.elements(), padding: margin(cy) } }, { duration: isCalm ? 0 : 300 });
  }
}

/** Shows all, with room for captions. */
export function fit(cy: cytoscape.Core): void {
  cy.fit(undefined, margin(cy));
}

function margin(cy: cytoscape.Core): number {
  return Math.min(84, Math.round(cy.width() * 0.13));
}
