import {
  asksOf,
  keyOf,
  type AroundAnswer,
  type Both,
  type EdgeAnswer,
  type MoreAnswer,
  type NodeAnswer,
  type PathsAnswer,
} from './asks';
import { between, bounds, fan, type Point } from './places';
import type { View } from './view';

/** A record in the network. */
export interface Dot extends Point {
  id: string;
  caption: string;
  type: string;
  /** Whether the network begins there. */
  isStart: boolean;
  /** Whether it lies on a path that is shown. */
  isOnPath: boolean;
  /** How many neighbours of it are known and not shown. */
  more: number;
}

/** A line of the network. */
export interface Line extends EdgeAnswer {
  isOnPath: boolean;
}

/** All that is to be drawn, with what was left out. */
export interface Network {
  dots: Dot[];
  lines: Line[];
  more: MoreAnswer[];
  capped: string[];
  paths: PathsAnswer | null;
}

/** The answers that are there, each under its key. */
export type Answers = ReadonlyMap<string, unknown>;

/**
 * The network of a view, out of the answers that are there. Dots keep their places when others come: the first answer's
 * are the server's, an expansion's stand in a fan around what was expanded, a path's between its ends.
 *
 * @param base the network of the whole record, whose dots keep their places on a day, too
 */
export function assemble(view: View, answers: Answers, base: Network | null = null): Network {
  const built = new Building(view, base);
  for (const ask of asksOf(view)) {
    const answer = answers.get(keyOf(ask, view.asOf));
    if (answer === undefined) {
      continue;
    }
    if (ask.kind === 'paths') {
      built.addPaths(answer as PathsAnswer);
    } else if (built.isEmpty()) {
      built.addStart(answer as AroundAnswer);
    } else {
      built.addAround(ask.ids[0]!, answer as AroundAnswer, ask.isHidden ?? false);
    }
  }
  return built.network();
}

class Building {
  private readonly dots = new Map<string, Dot>();
  private readonly lines = new Map<string, Line>();
  private readonly more = new Map<string, MoreAnswer[]>();
  private readonly capped = new Set<string>();
  /** What stands in its place and is not shown: brought by what is hidden again alone. */
  private readonly hidden = new Set<string>();
  private begun: Point[] = [];
  private paths: PathsAnswer | null = null;

  private readonly places: Map<string, Point>;

  constructor(
    private readonly view: View,
    base: Network | null,
  ) {
    this.places = new Map(base?.dots.map(dot => [dot.id, dot]));
  }

  isEmpty(): boolean {
    return this.dots.size === 0;
  }

  addStart(answer: AroundAnswer): void {
    answer.nodes.forEach(node => this.add(node, node));
    this.begun = [...this.dots.values()];
    this.addRest(answer, this.view.ids);
  }

  addAround(id: string, answer: AroundAnswer, isHidden: boolean): void {
    const anchor = this.dots.get(id);
    const center = answer.nodes.find(node => node.id === id);
    if (anchor && center) {
      const fresh = answer.nodes.filter(node => !this.dots.has(node.id));
      const places = fan(anchor, center, this.begun, [...this.dots.values()], fresh);
      fresh.forEach((node, i) => this.add(node, places[i]!));
      if (isHidden) {
        fresh.forEach(node => this.hidden.add(node.id));
      } else if (!this.hidden.has(id)) {
        answer.nodes.forEach(node => this.hidden.delete(node.id));
      }
    }
    if (!isHidden && !this.hidden.has(id)) {
      this.addRest(answer, [id]);
    }
  }

  addPaths(answer: PathsAnswer): void {
    this.paths = answer;
    answer.paths.forEach((path, lane) => this.addPath(path.nodes, lane));
    for (const path of answer.paths) {
      path.nodes.forEach(node => {
        this.dots.get(node.id)!.isOnPath = true;
        this.hidden.delete(node.id);
      });
      path.edges.forEach(edge => this.lines.set(edge.id, { ...edge, isOnPath: true }));
    }
  }

  private addPath(nodes: NodeAnswer[], lane: number): void {
    const [first, last] = [nodes[0], nodes[nodes.length - 1]];
    if (!first || !last) {
      return;
    }
    const box = bounds([...this.dots.values()]);
    if (!this.dots.has(first.id)) {
      this.add(first, { x: box.left - 250, y: (box.top + box.bottom) / 2 });
    }
    if (!this.dots.has(last.id)) {
      this.add(last, { x: box.right + 350, y: (box.top + box.bottom) / 2 });
    }
    nodes.forEach((node, i) => {
      if (!this.dots.has(node.id)) {
        const [from, to] = [this.dots.get(first.id)!, this.dots.get(last.id)!];
        const taken = [...this.dots.values()];
        this.add(node, between(from, to, i / (nodes.length - 1), lane, taken));
      }
    });
  }

  private add(node: NodeAnswer, free: Point): void {
    const place = this.places.get(node.id) ?? free;
    this.dots.set(node.id, {
      id: node.id,
      caption: node.caption,
      type: node.type,
      x: place.x,
      y: place.y,
      isStart: this.view.ids.includes(node.id),
      isOnPath: false,
      more: 0,
    });
  }

  /** Lines whose ends are both there; what was cut off is known best by the answer about the record itself. */
  private addRest(answer: AroundAnswer, about: string[]): void {
    for (const edge of answer.edges) {
      if (this.dots.has(edge.source) && this.dots.has(edge.target) && !this.lines.has(edge.id)) {
        this.lines.set(edge.id, { ...edge, isOnPath: false });
      }
    }
    const told = new Map<string, MoreAnswer[]>();
    answer.nodes.forEach(node => {
      if (!this.more.has(node.id) || about.includes(node.id)) {
        told.set(node.id, []);
      }
    });
    answer.more.forEach(each => told.get(each.node)?.push(each));
    told.forEach((list, id) => this.more.set(id, list));
    answer.capped.forEach(cap => this.capped.add(cap));
  }

  network(): Network {
    this.hidden.forEach(id => this.dots.delete(id));
    const more = [...this.more.values()].flat().filter(each => this.dots.has(each.node));
    more.forEach(each => (this.dots.get(each.node)!.more += each.count));
    return {
      dots: [...this.dots.values()],
      lines: [...this.lines.values()],
      more,
      capped: [...this.capped],
      paths: this.paths,
    };
  }
}

/**
 * A view whose ids are those of the records that answered: one that was given up leads to another. The same view where
 * all do already.
 */
export function followed(view: View, answers: Answers): View {
  const now = new Map<string, string>();
  const lead = (then: string[], found: string[]) => {
    const gone = then.filter(id => !found.includes(id));
    const come = found.filter(id => !then.includes(id));
    if (gone.length === come.length) {
      gone.forEach((id, i) => now.set(id, come[i]!));
    }
  };
  for (const ask of asksOf(view)) {
    const answer = answers.get(keyOf(ask, view.asOf));
    if (answer !== undefined && ask.kind === 'around') {
      const { nodes } = answer as AroundAnswer;
      lead(ask.ids, nodes.filter(node => node.distance === 0).map(node => node.id));
    } else if (answer !== undefined && ask.kind === 'paths') {
      const nodes = (answer as PathsAnswer).paths[0]?.nodes ?? [];
      lead([ask.from], nodes.slice(0, 1).map(node => node.id));
      lead([ask.to], nodes.slice(-1).map(node => node.id));
    }
  }
  const here = (id: string) => now.get(id) ?? id;
  const one = (id: string | null) => (id === null ? null : here(id));
  return now.size === 0
    ? view
    : {
        ...view,
        ids: [...new Set(view.ids.map(here))],
        expanded: view.expanded.map(each => ({ ...each, id: here(each.id) })),
        from: one(view.from),
        to: one(view.to),
        chosen: one(view.chosen),
      };
}

/** What the filters of a view leave of a network. */
export function visible(network: Network, view: View): Network {
  const keeps = (dot: Dot) =>
    dot.isStart || dot.isOnPath || !view.withoutTypes.includes(dot.type);
  const kept = new Set(network.dots.filter(keeps).map(dot => dot.id));
  const lines = network.lines.filter(
    line =>
      kept.has(line.source) &&
      kept.has(line.target) &&
      (line.isOnPath || !view.withoutRelations.includes(line.type)),
  );
  const joined = new Set(lines.flatMap(line => [line.source, line.target]));
  const isAlone = (dot: Dot) => !joined.has(dot.id) && !dot.isStart && !dot.isOnPath;
  const isNarrowed = view.withoutTypes.length + view.withoutRelations.length > 0;
  const dots = network.dots.filter(dot => kept.has(dot.id) && !(isNarrowed && isAlone(dot)));
  return { ...network, dots, lines };
}

/** Something to filter by, with how often it is there. */
export interface Choice {
  name: string;
  label: Both | null;
  count: number;
}

/** The types of a network's records, in the order in which they come first. */
export function typesOf(network: Network): Choice[] {
  return counted(network.dots.map(dot => ({ name: dot.type, label: null })));
}

/** The relations of a network's lines, most first. */
export function relationsOf(network: Network): Choice[] {
  return counted(network.lines.map(line => ({ name: line.type, label: line.label }))).sort(
    (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
  );
}

function counted(all: { name: string; label: Both | null }[]): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { name, label } of all) {
    const known = choices.get(name);
    choices.set(name, { name, label, count: (known?.count ?? 0) + 1 });
  }
  return [...choices.values()];
}
