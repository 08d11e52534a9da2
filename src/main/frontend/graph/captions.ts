import type { Point } from './places';

/** A caption of a place in the drawing, as large as it is on the screen. */
export interface Caption extends Point {
  id: string;
  width: number;
  height: number;
  /** How far the dot at the place reaches on the screen; null where there is none and the caption covers the place. */
  radius: number | null;
  /** The greater, the sooner it is shown. */
  weight: number;
}

const CELL = 64;

/** From how many dots on it is a crowd, and how many captions may then cover dots. */
const CROWD = { from: 300, named: 24 };

/**
 * Where captions are written so that none covers another or a dot: the middle of each, from its place, on the screen.
 * The weightiest comes first, by id where they are as weighty: below its dot if it can, else above it, right or left of
 * it, else nowhere. In a crowd the first few may cover dots, so that it has some names.
 *
 * @param captions all of them
 * @param zoom how many pixels of the screen a unit of the drawing is
 */
export function placedOf(captions: Caption[], zoom: number): Map<string, Point> {
  const order = [...captions].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const taken = new Taken();
  const texts = new Taken();
  for (const { x, y, radius } of captions) {
    if (radius !== null) {
      taken.add({ left: x * zoom - radius, right: x * zoom + radius, top: y * zoom - radius, bottom: y * zoom + radius });
    }
  }
  const placed = new Map<string, Point>();
  const named = captions.length < CROWD.from ? 0 : CROWD.named;
  order.forEach((caption, i) => {
    const places = offsetsOf(caption).map(offset => ({ offset, box: boxOf(caption, offset, zoom) }));
    const place =
      places.find(({ box }) => taken.isFree(box)) ??
      (i < named ? places.find(({ box }) => texts.isFree(box)) : undefined);
    if (place) {
      taken.add(place.box);
      texts.add(place.box);
      placed.set(caption.id, place.offset);
    }
  });
  return placed;
}

function offsetsOf({ radius, width, height }: Caption): Point[] {
  if (radius === null) {
    return [{ x: 0, y: 0 }];
  }
  const [up, aside] = [radius + height / 2 + 1, radius + width / 2 + 1];
  return [
    { x: 0, y: up },
    { x: 0, y: -up },
    { x: aside, y: 0 },
    { x: -aside, y: 0 },
  ];
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, y, width, height }: Caption, offset: Point, zoom: number): Box {
  const [middle, center] = [x * zoom + offset.x, y * zoom + offset.y];
  return {
    left: middle - width / 2,
    right: middle + width / 2,
    top: center - height / 2,
    bottom: center + height / 2,
  };
}

/** What is taken of the screen, by cells, so that few boxes are compared with one. */
class Taken {
  private readonly cells = new Map<number, Box[]>();

  isFree(box: Box): boolean {
    return cellsOf(box).every(key => (this.cells.get(key) ?? []).every(other => !overlap(box, other)));
  }

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const known = this.cells.get(key);
      if (known) {
        known.push(box);
      } else {
        this.cells.set(key, [box]);
      }
    }
  }
}

function cellsOf(box: Box): number[] {
  const keys = [];
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) {
      keys.push(x * 100_003 + y);
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
