/** A place in the drawing; the server's go from 0 to 1000. */
export interface Point {
  x: number;
  y: number;
}

/** How far apart dots should lie at least. */
const APART = 95;

/** How far the first ring of an expansion lies from its middle. */
const FIRST_RING = 200;

/** How wide a fan is, in radians. */
const WIDTH = (4 / 3) * Math.PI;

/** The box around some places. */
export function bounds(places: Point[]): { left: number; right: number; top: number; bottom: number } {
  if (places.length === 0) {
    return { left: 0, right: 1000, top: 0, bottom: 1000 };
  }
  const xs = places.map(place => place.x);
  const ys = places.map(place => place.y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/**
 * Places for what an expansion brings: in rings around what was expanded, away from where it all begins,
 * in the order in which the server has them around its own middle.
 *
 * @param anchor what was expanded, where it stands now
 * @param center the same, where the server has it
 * @param begun the first network, from whose middle it leads away
 * @param taken where something stands
 * @param fresh what comes, where the server has it
 */
export function fan(anchor: Point, center: Point, begun: Point[], taken: Point[], fresh: Point[]): Point[] {
  const away = direction(middle(begun), anchor);
  const turned = (place: Point) => {
    const angle = direction(center, place) - away;
    return Math.atan2(Math.sin(angle), Math.cos(angle));
  };
  const order = fresh
    .map((place, i) => ({ i, angle: turned(place) }))
    .sort((a, b) => a.angle - b.angle || a.i - b.i);
  const places: Point[] = new Array<Point>(fresh.length);
  const all = [...taken];
  let ring = 0;
  let done = 0;
  while (done < order.length) {
    const radius = FIRST_RING + ring * APART;
    const size = Math.min(order.length - done, Math.max(3, Math.floor((WIDTH * radius) / APART)));
    for (let k = 0; k < size; k++) {
      const angle = away + (size === 1 ? 0 : (k / (size - 1) - 0.5) * WIDTH);
      const place = free(anchor, angle, radius, all);
      places[order[done + k]!.i] = place;
      all.push(place);
    }
    done += size;
    ring++;
  }
  return places;
}

/** A place on the way between two others; each lane bows more than the one before. */
export function between(from: Point, to: Point, part: number, lane: number, taken: Point[]): Point {
  const side = lane % 2 === 0 ? 1 : -1;
  const bow = Math.sin(part * Math.PI) * APART * 1.6 * Math.ceil((lane + 1) / 2) * side;
  const angle = direction(from, to) + Math.PI / 2;
  const straight = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  return free(straight, angle, bow, taken, side);
}

/** The first place in a direction, from a distance on, that is not taken. */
function free(from: Point, angle: number, distance: number, taken: Point[], side = 1): Point {
  for (let step = 0; ; step++) {
    const far = distance + (side * step * APART) / 2;
    const place = { x: from.x + Math.cos(angle) * far, y: from.y + Math.sin(angle) * far };
    const isFree = taken.every(each => Math.hypot(each.x - place.x, each.y - place.y) > APART / 2);
    if (isFree || step === 24) {
      return { x: Math.round(place.x * 10) / 10, y: Math.round(place.y * 10) / 10 };
    }
  }
}

function middle(places: Point[]): Point {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, place) => sum + place.x, 0) / count,
    y: places.reduce((sum, place) => sum + place.y, 0) / count,
  };
}

function direction(from: Point, to: Point): number {
  return from.x === to.x && from.y === to.y ? 0 : Math.atan2(to.y - from.y, to.x - from.x);
}
