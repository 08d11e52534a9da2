import type { Point } from './places';
import type { Scene } from './scene';

/** How far beside a dot or a line a pointer may be, on the screen; a finger may be farther. */
const BESIDE = { pointer: { dot: 3, line: 6 }, finger: { dot: 12, line: 16 } };

/**
 * The dot at a place of the drawing, else the line; the nearest of several.
 *
 * @param zoom how many pixels of the screen a unit of the drawing is
 * @returns its id; null where there is nothing
 */
export function hitOf(scene: Scene, at: Point, zoom: number, isFinger: boolean): string | null {
  const beside = BESIDE[isFinger ? 'finger' : 'pointer'];
  let found: string | null = null;
  let least = Infinity;
  for (const { id, x, y, radius } of scene.dots) {
    const away = Math.hypot(x - at.x, y - at.y);
    if (away < least && away * zoom <= Math.max(2.5, radius * zoom) + beside.dot) {
      found = id;
      least = away;
    }
  }
  if (found !== null) {
    return found;
  }
  for (const { id, from, to, width } of scene.lines) {
    const away = awayFrom(at, from, to);
    if (away < least && away * zoom <= (width * zoom) / 2 + beside.line) {
      found = id;
      least = away;
    }
  }
  return found;
}

/** How far a place is from a line between two others. */
function awayFrom(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return Math.hypot(from.x + part * dx - at.x, from.y + part * dy - at.y);
}
