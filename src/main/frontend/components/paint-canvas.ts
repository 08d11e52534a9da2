import type { Camera, Scene, Written } from '../graph/scene';

/** Draws dots and lines by the two-dimensional canvas: like things in one go, so that many cost little. */
export function paintCanvas(context: CanvasRenderingContext2D, scene: Scene, camera: Camera, ratio: number): void {
  const scale = ratio * camera.zoom;
  context.setTransform(scale, 0, 0, scale, ratio * camera.pan.x, ratio * camera.pan.y);
  const { lines, dots } = pathsOf(scene);
  const least = 0.75 / camera.zoom;
  for (const { path, color, width } of lines) {
    context.strokeStyle = color;
    context.lineWidth = Math.max(least, width);
    context.stroke(path);
  }
  for (const { path, color, width } of dots) {
    context.fillStyle = color;
    context.fill(path);
    if (width > 0) {
      context.strokeStyle = scene.looks.accent;
      context.lineWidth = width;
      context.stroke(path);
    }
  }
}

interface Painted {
  path: Path2D;
  color: string;
  width: number;
}

const known = new WeakMap<Scene, { lines: Painted[]; dots: Painted[] }>();

function pathsOf(scene: Scene) {
  const before = known.get(scene);
  if (before) {
    return before;
  }
  const lines = new Map<string, Painted>();
  for (const { from, to, width, color } of scene.lines) {
    const { path } = group(lines, color, width);
    path.moveTo(from.x, from.y);
    path.lineTo(to.x, to.y);
  }
  const dots = new Map<string, Painted>();
  for (const { x, y, radius, shape, color, ring } of scene.dots) {
    figure(group(dots, color, ring).path, shape, x, y, radius);
  }
  const all = { lines: ordered(lines, scene.looks.accent), dots: ordered(dots, '') };
  known.set(scene, all);
  return all;
}

function group(groups: Map<string, Painted>, color: string, width: number): Painted {
  const key = `${color} ${width}`;
  const found = groups.get(key) ?? { path: new Path2D(), color, width };
  groups.set(key, found);
  return found;
}

/** What is marked comes last, above the rest. */
function ordered(groups: Map<string, Painted>, marked: string): Painted[] {
  const rank = ({ color, width }: Painted) => (color === marked ? 100 : 0) + width;
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

/** Where the corners of diamond, hexagon and triangle lie, and how far out. */
const CORNERS: [angles: number[], size: number][] = [
  [[0, 90, 180, 270], 1.2],
  [[0, 60, 120, 180, 240, 300], 1.1],
  [[-90, 30, 150], 1.2],
];

function figure(path: Path2D, shape: number, x: number, y: number, r: number): void {
  if (shape === 0) {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  if (shape === 1) {
    path.roundRect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, r * 0.3);
    return;
  }
  const [angles, size] = CORNERS[shape - 2]!;
  angles.forEach((angle, i) => {
    const radians = (angle * Math.PI) / 180;
    const corner = [x + Math.cos(radians) * r * size, y + Math.sin(radians) * r * size] as const;
    path[i === 0 ? 'moveTo' : 'lineTo'](...corner);
  });
  path.closePath();
}

const FONT = 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** Writes captions at a size that does not change with the zoom. */
export function paintCaptions(
  context: CanvasRenderingContext2D,
  scene: Scene,
  captions: Written[],
  camera: Camera,
  ratio: number,
  place: { width: number; height: number },
): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = scene.looks.ground;
  let last = 0;
  context.textBaseline = 'middle';
  for (const { at, offset, text, size, isOfLine } of captions) {
    const left = camera.pan.x + at.x * camera.zoom + offset.x;
    const top = camera.pan.y + at.y * camera.zoom + offset.y;
    if (left > -200 && left < place.width + 200 && top > -30 && top < place.height + 30) {
      if (size !== last) {
        last = size;
        context.font = `${size}px ${FONT}`;
        context.fillStyle = isOfLine ? scene.looks.quiet : scene.looks.ink;
      }
      context.strokeText(text, left, top);
      context.fillText(text, left, top);
    }
  }
}
