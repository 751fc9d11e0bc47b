/**
 * The view as an address
 *
 * Which entities are drawn and where, what is in hand and what is off, as a query string that a person can read:
 * `?show=a,b&at=0_0,120_-40&hand=relation:r&off=kind:place,outlet:Zero%20Hedge`. The untouched first picture needs none.
 */
import type { Facet, Filters, InHand } from '../explored-graph/explored-graph.ts';
import type { ExploredGraph } from '../explored-graph/explored-graph.ts';
import type { Point } from '../graph/canvas-types.ts';

/** What an address says. */
export interface View {
  /** The entities to draw, at most {@link MAX_SHOWN}; `all`: the whole graph; null: the first picture. */
  readonly entityIds: readonly string[] | 'all' | null;
  /** Known places of these. */
  readonly positions: ReadonlyMap<string, Point>;
  /** Undefined: what the first picture opens with. */
  readonly inHand: InHand | null | undefined;
  readonly off: Filters;
}

/** About 10,000 characters: servers refuse a longer address. Of a larger part of a graph the first so many are named. */
const MAX_SHOWN = 300;
/** About 2,500 characters: such an address still travels through mail and chat programs unbroken. */
const MAX_PLACED = 60;
/** Farther out nothing is ever laid out; a mistyped number must not lose an entity. */
const MAX_COORDINATE = 100_000;

const FACETS: readonly Facet[] = ['kind', 'status', 'outlet'];
const HAND_KINDS: readonly InHand['kind'][] = ['entity', 'relation', 'article'];

function toQuery(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

/** Colons and commas may stand in a query and keep it readable; within a value they are escaped. */
function escape(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}

function unescape(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

function isAt(point: Point | undefined, other: Point | undefined): boolean {
  return point?.x === other?.x && point?.y === other?.y;
}

function isFirstPicture(graph: ExploredGraph): boolean {
  const first = graph.firstPicture;
  if (first === null) return graph.drawn.size === 0;
  return (
    first.entityIds.length === graph.drawn.size &&
    first.entityIds.every((id) => graph.drawn.has(id)) &&
    (first.positions.size === 0 ||
      first.entityIds.every((id) => isAt(first.positions.get(id), graph.positions.get(id))))
  );
}

function toHandText(inHand: InHand | null): string {
  return inHand === null ? 'none' : `${inHand.kind}:${escape(inHand.id)}`;
}

/**
 * Writes the query string of a view, without its question mark; empty for the untouched first picture. `wholeSize` counts the
 * entities of the whole graph, as far as one picture holds them.
 */
export function toSearch(graph: ExploredGraph, wholeSize: number): string {
  const pairs: [string, string][] = [];
  if (!isFirstPicture(graph) && graph.drawn.size > MAX_PLACED && graph.drawn.size >= wholeSize)
    pairs.push(['show', 'all']);
  else if (!isFirstPicture(graph)) {
    const shown = [...graph.drawn].slice(0, MAX_SHOWN);
    pairs.push(['show', shown.map(escape).join(',')]);
    const points = shown.map((id) => graph.positions.get(id));
    if (shown.length <= MAX_PLACED && points.some((point) => point !== undefined))
      pairs.push(['at', points.map((point) => (point ? `${point.x}_${point.y}` : '')).join(',')]);
  }
  const first = graph.firstPicture?.inHand ?? null;
  if (graph.inHand?.kind !== first?.kind || graph.inHand?.id !== first?.id)
    pairs.push(['hand', toHandText(graph.inHand)]);
  const off = FACETS.flatMap((facet) =>
    [...graph.off[facet]].toSorted().map((value) => `${facet}:${escape(value)}`),
  );
  if (off.length > 0) pairs.push(['off', off.join(',')]);
  return toQuery(pairs);
}

function readPairs(search: string): ReadonlyMap<string, string> {
  return new Map(
    search
      .replace(/^\?/, '')
      .split('&')
      .map((pair) => {
        const split = pair.indexOf('=');
        return split < 0 ? [pair, ''] : [pair.slice(0, split), pair.slice(split + 1)];
      }),
  );
}

function readList(text: string | undefined): readonly string[] {
  if (text === undefined || text === '') return [];
  return text.split(',');
}

function readPoint(text: string | undefined): Point | null {
  const match = /^(-?\d{1,6})_(-?\d{1,6})$/.exec(text ?? '');
  if (match === null) return null;
  const point = { x: Number(match[1]), y: Number(match[2]) };
  return Math.max(Math.abs(point.x), Math.abs(point.y)) <= MAX_COORDINATE ? point : null;
}

function readHand(text: string | undefined): InHand | null | undefined {
  if (text === undefined) return undefined;
  const split = text.indexOf(':');
  const kind = HAND_KINDS.find((known) => known === text.slice(0, split));
  const id = unescape(text.slice(split + 1));
  return kind === undefined || id === null || id === '' ? null : { kind, id };
}

function readOff(text: string | undefined): Filters {
  const off: Record<Facet, Set<string>> = { kind: new Set(), status: new Set(), outlet: new Set() };
  for (const item of readList(text)) {
    const split = item.indexOf(':');
    const facet = FACETS.find((known) => known === item.slice(0, split));
    const value = unescape(item.slice(split + 1));
    if (facet !== undefined && value !== null) off[facet].add(value);
  }
  return off;
}

/** Reads a view from a query string. What it cannot read is as if it were not there. */
export function readView(search: string): View {
  const pairs = readPairs(search);
  const isWhole = pairs.get('show') === 'all';
  const shown = readList(pairs.get('show'))
    .slice(0, MAX_SHOWN)
    .map((id) => unescape(id));
  const places = readList(pairs.get('at'));
  const positions = new Map<string, Point>();
  for (const [index, id] of shown.entries()) {
    const point = readPoint(places[index]);
    if (id !== null && id !== '' && point !== null) positions.set(id, point);
  }
  const entityIds = [...new Set(shown.flatMap((id) => (id === null || id === '' ? [] : [id])))];
  return {
    entityIds: isWhole ? 'all' : entityIds.length > 0 ? entityIds : null,
    positions: isWhole ? new Map() : positions,
    inHand: readHand(pairs.get('hand')),
    off: readOff(pairs.get('off')),
  };
}
