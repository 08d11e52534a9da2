/** The colours and shapes of a drawing, on a light or a dark ground. */
export interface Looks {
  ground: string;
  ink: string;
  quiet: string;
  line: string;
  accent: string;
  colors: readonly string[];
}

/** On a light ground. */
export const LIGHT: Looks = {
  ground: '#fbfaf7',
  ink: '#26313f',
  quiet: '#5a6675',
  line: '#a9b3bf',
  accent: '#a5221b',
  colors: ['#2563a8', '#b3541e', '#2e7d4f', '#7a4fa3', '#8a6d00', '#a83265', '#1f7a85', '#5c6470', '#6b7d1e', '#8c4a3a'],
};

/** On a dark ground. */
export const DARK: Looks = {
  ground: '#151a22',
  ink: '#dbe2ec',
  quiet: '#9aa7b8',
  line: '#536072',
  accent: '#ff8a80',
  colors: ['#7fb2ee', '#f0a070', '#7ccf9d', '#c3a0ea', '#e0c25a', '#f08fb8', '#6fcbd6', '#b4bdc9', '#bcd066', '#dba08f'],
};

/** The shapes; with the colours they tell types apart for those, too, who do not tell colours apart. */
export const SHAPES = ['ellipse', 'round-rectangle', 'diamond', 'hexagon', 'triangle'] as const;

/** The colour and shape of the nth type. */
export function lookOf(n: number, looks: Looks): { color: string; shape: (typeof SHAPES)[number] } {
  return {
    color: looks.colors[n % looks.colors.length]!,
    shape: SHAPES[(n + Math.floor(n / looks.colors.length)) % SHAPES.length]!,
  };
}

/** A caption that fits beside a dot, whole where it is short; Chinese counts double. */
export function shortened(caption: string, width = 24): string {
  let used = 0;
  let kept = '';
  for (const sign of caption) {
    used += (sign.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1;
    if (used > width) {
      return `${kept}…`;
    }
    kept += sign;
  }
  return kept;
}
