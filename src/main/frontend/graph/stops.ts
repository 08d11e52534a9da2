import type { Network } from './network';

/** A day at which a slider stops: the last of a month or of a year in which a line begins or ends. */
export interface Stop {
  day: string;
  /** `2022-07` or `2022`. */
  name: string;
  /** How many lines hold in it. */
  count: number;
}

/** From how many months on a slider stops at years. */
const MANY = 40;

/** Where a slider stops for a network. */
export function stopsOf(network: Network): Stop[] {
  const spans = network.lines.flatMap(({ first, last }) => {
    const [from, to] = [first ?? last, last ?? first];
    return from === null || to === null ? [] : [{ from, to }];
  });
  const days = spans.flatMap(({ from, to }) => [from, to]);
  const months = distinct(days.map(day => day.slice(0, 7)));
  const names = months.length <= MANY ? months : distinct(days.map(day => day.slice(0, 4)));
  return names.map(name => ({
    name,
    day: lastDay(name),
    count: spans.filter(({ from, to }) => from <= lastDay(name) && to >= name).length,
  }));
}

/** The stop that a day is at: the last that is not after it; 0 is before all, without a day. */
export function stopAt(stops: Stop[], day: string | null): number {
  return day === null ? 0 : Math.max(1, stops.filter(stop => stop.day <= day).length);
}

function lastDay(name: string): string {
  if (name.length === 4) {
    return `${name}-12-31`;
  }
  const [year, month] = name.split('-').map(Number);
  return `${name}-${new Date(Date.UTC(year!, month!, 0)).getUTCDate()}`;
}

function distinct(all: string[]): string[] {
  return [...new Set(all)].sort();
}
