import { placedOf, widthOf, type Caption } from './captions';
import { SHAPES, lookOf, shortened, type Looks } from './looks';
import type { Network } from './network';
import type { Point } from './places';

/** A dot as it is drawn. */
export interface SceneDot extends Point {
  id: string;
  text: string;
  radius: number;
  /** Which of the shapes. */
  shape: number;
  color: string;
  ring: number;
  weight: number;
}

/** A line as it is drawn. */
export interface SceneLine {
  id: string;
  from: Point;
  to: Point;
  width: number;
  color: string;
  /** What is written beside it; empty where nothing is. */
  text: string;
}

/** A drawing: what stands where, and how it looks; whatever the part of it that is seen. */
export interface Scene {
  dots: SceneDot[];
  lines: SceneLine[];
  looks: Looks;
}

/** Which part of a drawing is seen: a place of the drawing stands at `pan + zoom * place` on the screen. */
export interface Camera {
  zoom: number;
  pan: Point;
}

/** What the reader looks at in particular. */
export interface Marks {
  chosen: string | null;
  near: string | null;
}

/** The size of captions on the screen, in pixels. */
export const TEXT = { dot: 13, line: 11.5 };

/** A network as it is drawn; on a narrow place captions are shorter. */
export function sceneOf(
  network: Network,
  types: string[],
  looks: Looks,
  language: 'zh' | 'en',
  marks: Marks,
  isNarrow: boolean,
): Scene {
  const degrees = new Map<string, number>();
  network.lines.forEach(({ source, target }) =>
    [source, target].forEach(id => degrees.set(id, (degrees.get(id) ?? 0) + 1)),
  );
  const isMarked = (id: string) => id === marks.chosen || id === marks.near;
  const dots = network.dots.map(dot => {
    const { color, shape } = lookOf(types.indexOf(dot.type), looks);
    return {
      id: dot.id,
      x: dot.x,
      y: dot.y,
      text: shortened(dot.caption, isNarrow ? 14 : 24) + (dot.more > 0 ? ` +${dot.more}` : ''),
      radius: dot.isStart ? 15 : 10,
      shape: SHAPES.indexOf(shape),
      color,
      ring: dot.id === marks.chosen ? 5 : dot.isOnPath ? 3 : 0,
      weight:
        (isMarked(dot.id) ? 4e6 : 0) + (dot.isStart ? 2e6 : 0) + (dot.isOnPath ? 1e6 : 0) + (degrees.get(dot.id) ?? 0),
    };
  });
  const places = new Map(dots.map(dot => [dot.id, dot]));
  const lines = network.lines.map(line => {
    const isNear = line.id === marks.chosen || line.source === marks.near || line.target === marks.near;
    const isBold = isNear || line.isOnPath;
    return {
      id: line.id,
      from: places.get(line.source)!,
      to: places.get(line.target)!,
      width: line.isOnPath ? 4 : Math.min(5, 1 + Math.log2(line.weight)) * (isNear ? 1.5 : 1),
      color: isBold ? looks.accent : looks.line,
      text: isNear ? line.label[language] : '',
    };
  });
  return { dots, lines, looks };
}

/** A caption as it is written. */
export interface Written {
  text: string;
  size: number;
  isOfLine: boolean;
  /** Its place in the drawing. */
  at: Point;
  /** Its middle on the screen, from its place. */
  offset: Point;
}

/** The captions of a scene that can be read beside one another at a zoom. */
export function writtenOf(scene: Scene, zoom: number): Written[] {
  const all = new Map<string, Omit<Written, 'offset'>>();
  const captions: Caption[] = [];
  const add = (id: string, at: Point, text: string, isOfLine: boolean, radius: number | null, weight: number) => {
    const size = isOfLine ? TEXT.line : TEXT.dot;
    all.set(id, { text, size, isOfLine, at });
    captions.push({ id, x: at.x, y: at.y, width: widthOf(text, size) + 6, height: size * 1.3, radius, weight });
  };
  for (const dot of scene.dots) {
    add(dot.id, dot, dot.text, false, Math.max(2.5, dot.radius * zoom), dot.weight);
  }
  for (const { id, from, to, text } of scene.lines) {
    if (text !== '') {
      add(`line ${id}`, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, text, true, null, 3e6);
    }
  }
  const placed = placedOf(captions, zoom);
  return [...placed].map(([id, offset]) => ({ ...all.get(id)!, offset }));
}
