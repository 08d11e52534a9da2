import type { Dot, Line, Network } from './network';

/** A line of a moment, and the record at its other end. */
export interface Fact {
  line: Line;
  other: Dot;
}

/** What is dated alike and has a record in common: a meeting with who took part, say. */
export interface Moment {
  first: string;
  last: string;
  record: Dot;
  facts: Fact[];
}

/** The dated lines of a network in order; and those that no day is stated of. */
export function momentsOf(network: Network): { dated: Moment[]; undated: Line[] } {
  const dots = new Map(network.dots.map(dot => [dot.id, dot]));
  const spans = new Map<string, Line[]>();
  const undated: Line[] = [];
  for (const line of network.lines) {
    const [first, last] = [line.first ?? line.last, line.last ?? line.first];
    if (first === null) {
      undated.push(line);
    } else {
      const key = `${first} ${last}`;
      spans.set(key, [...(spans.get(key) ?? []), line]);
    }
  }
  const dated = [...spans]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, lines]) => {
      const [first, last] = key.split(' ') as [string, string];
      return gathered(lines, dots).map(moment => ({ first, last, ...moment }));
    });
  return { dated, undated };
}

/** Lines under the records that have the most of them in common. */
function gathered(lines: Line[], dots: Map<string, Dot>): Pick<Moment, 'record' | 'facts'>[] {
  const counts = new Map<string, number>();
  lines.forEach(({ source, target }) =>
    [source, target].forEach(id => counts.set(id, (counts.get(id) ?? 0) + 1)),
  );
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const left = new Set(lines);
  const moments = [];
  for (const [id] of order) {
    const own = [...left].filter(line => line.source === id || line.target === id);
    if (own.length > 0) {
      own.forEach(line => left.delete(line));
      const facts = own.map(line => ({
        line,
        other: dots.get(line.source === id ? line.target : line.source)!,
      }));
      moments.push({ record: dots.get(id)!, facts });
    }
  }
  return moments;
}
