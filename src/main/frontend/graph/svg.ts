import type { Network } from './network';
import { lookOf, shortened, type Looks } from './looks';
import { bounds, type Point } from './places';

/** What is written beside a drawing. */
export interface Legend {
  /** The label of each type, in the order of their looks. */
  types: { name: string; label: string }[];
  /** Lines below it: whence it is. */
  notes: string[];
}

const RADIUS = 9;

/** The drawing as a picture of lines, with its legend; a file of its own, without any reference to another. */
export function svgOf(network: Network, legend: Legend, looks: Looks): string {
  const box = bounds(network.dots);
  const [left, top] = [box.left - 110, box.top - 60];
  const width = Math.ceil(Math.max(box.right + 110 - left, 480));
  const below = box.bottom + 70;
  const height = Math.ceil(below + 22 * (legend.types.length + legend.notes.length) + 24 - top);
  const place = new Map<string, Point>(network.dots.map(dot => [dot.id, dot]));
  const numbers = new Map(legend.types.map(({ name }, i) => [name, i]));
  const lines = network.lines.map(line => {
    const [a, b] = [place.get(line.source)!, place.get(line.target)!];
    const look = line.isOnPath ? `stroke="${looks.accent}" stroke-width="3"` : `stroke="${looks.line}"`;
    return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" ${look}><title>${escaped(line.label.zh)} ${escaped(line.label.en)}</title></line>`;
  });
  const dots = network.dots.map(dot => {
    const { color, shape } = lookOf(numbers.get(dot.type) ?? 0, looks);
    const radius = dot.isStart ? RADIUS * 1.5 : RADIUS;
    const text = `<text x="${dot.x}" y="${dot.y + radius + 13}" text-anchor="middle">${escaped(shortened(dot.caption))}</text>`;
    return `<g><title>${escaped(dot.caption)}</title>${figure(shape, dot, radius, color)}${text}</g>`;
  });
  const key = legend.types.map(({ label }, i) => {
    const { color, shape } = lookOf(i, looks);
    const at = { x: left + 24, y: below + 22 * i };
    return `${figure(shape, at, 7, color)}<text x="${at.x + 16}" y="${at.y + 4}">${escaped(label)}</text>`;
  });
  const notes = legend.notes.map(
    (note, i) =>
      `<text x="${left + 16}" y="${below + 22 * (legend.types.length + i) + 6}" fill="${looks.quiet}">${escaped(note)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif" font-size="12" fill="${looks.ink}">
<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${looks.ground}"/>
${[...lines, ...dots, ...key, ...notes].join('\n')}
</svg>
`;
}

/** A figure around a place. */
function figure(shape: string, { x, y }: Point, r: number, color: string): string {
  const corners = (angles: number[], size: number) =>
    angles
      .map(angle => {
        const radians = (angle * Math.PI) / 180;
        return `${round(x + Math.cos(radians) * size)},${round(y + Math.sin(radians) * size)}`;
      })
      .join(' ');
  const polygon = (angles: number[], size: number) =>
    `<polygon points="${corners(angles, size)}" fill="${color}"/>`;
  switch (shape) {
    case 'round-rectangle':
      return `<rect x="${x - r * 0.9}" y="${y - r * 0.9}" width="${r * 1.8}" height="${r * 1.8}" rx="3" fill="${color}"/>`;
    case 'diamond':
      return polygon([0, 90, 180, 270], r * 1.2);
    case 'hexagon':
      return polygon([0, 60, 120, 180, 240, 300], r * 1.1);
    case 'triangle':
      return polygon([-90, 30, 150], r * 1.2);
    default:
      return `<circle cx="${x}" cy="${y}" r="${r}" fill="${color}"/>`;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
