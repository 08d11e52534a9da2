import type { Point } from './places';

/** A caption below a dot, as large as it is on the screen. */
export interface Caption extends Point {
  id: string;
  width: number;
  height: number;
  /** The greater, the sooner it is shown. */
  weight: number;
}

const CELL = 64;

/**
 * The captions that may be shown without one covering another: the weightiest first, by id where they are as weighty.
 *
 * @param captions where each stands in the drawing, and how large it is on the screen
 * @param zoom how many pixels of the screen a unit of the drawing is
 */
export function shownOf(captions: Caption[], zoom: number): Set<string> {
  const order = [...captions].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const cells = new Map<string, Box[]>();
  const shown = new Set<string>();
  for (const caption of order) {
    const box = boxOf(caption, zoom);
    const keys = cellsOf(box);
    if (keys.every(key => (cells.get(key) ?? []).every(other => !overlap(box, other)))) {
      shown.add(caption.id);
      keys.forEach(key => cells.set(key, [...(cells.get(key) ?? []), box]));
    }
  }
  return shown;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, y, width, height }: Caption, zoom: number): Box {
  return {
    left: x * zoom - width / 2,
    right: x * zoom + width / 2,
    top: y * zoom,
    bottom: y * zoom + height,
  };
}

function cellsOf(box: Box): string[] {
  const keys = [];
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) {
      keys.push(`${x} ${y}`);
    }
  }
  return keys;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How wide a caption is on the screen, about; Chinese is twice as wide as Latin. */
export function widthOf(text: string, size: number): number {
  let signs = 0;
  for (const sign of text) {
    signs += (sign.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.56;
  }
  return signs * size;
}
