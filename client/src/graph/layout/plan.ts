/**
 * The plan
 *
 * The drawing while it is being laid out: spots that move and links that hold on to their spots. It is the one mutable
 * structure of the layout; everything that goes in and comes out is readonly.
 */
import type { CanvasKind, Point } from '../canvas-types.ts';
import type { Rectangle } from './geometry.ts';

/** A width and a height in model pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** An entity to place. */
export interface LayoutNode {
  readonly id: string;
  readonly kind: CanvasKind;
  /** Diameter in pixels. */
  readonly size: number;
  /** The room its lettering takes. */
  readonly label: Extent;
  /** Width of the pill at its upper right; 0 for none. */
  readonly badgeWidth: number;
  /** Where it lies already; null when it has no place yet. */
  readonly position: Point | null;
}

/** A drawn line: a relation, a bundle of them or a side of a disagreement. */
export interface LayoutStrand {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
  /**
   * Sideways distance of the control point that the strand keeps among its parallels, negative above when the pair is
   * read from left to right; null when it is free to be bowed.
   */
  readonly bow: number | null;
  /** The pill in its middle, if it wears one. */
  readonly pill: Extent | null;
  readonly contested: boolean;
}

/** A node while it moves. */
export interface Spot {
  readonly id: string;
  readonly kind: CanvasKind;
  readonly size: number;
  readonly label: Extent;
  /** Lies where it lay before and stays there. */
  readonly fixed: boolean;
  readonly links: Link[];
  /** Rivals of a disagreement, to be level with. */
  readonly rivals: Spot[];
  x: number;
  y: number;
}

/** A connected pair of spots, however many strands run between them. */
export interface Link {
  readonly source: Spot;
  readonly target: Spot;
  readonly contested: boolean;
  /** Length that suits it, in pixels: more where a pill has to fit. */
  readonly ideal: number;
  /** Room that its pills take around its middle; no width for none. */
  readonly pills: Extent;
}

/** What is laid out, and the room for it. */
export interface Plan {
  readonly spots: readonly Spot[];
  readonly links: readonly Link[];
  /** The area for the middles of nodes; null when they may lie anywhere. */
  readonly region: Rectangle | null;
  /** What each 20 pixels outside the region cost. */
  readonly borderCost: number;
  /** Mean distance between neighbours that fills the region evenly, in pixels. */
  readonly spacing: number;
}

/** Returns the end of a link that is not `spot`. */
export function otherEnd(link: Link, spot: Spot): Spot {
  return link.source === spot ? link.target : link.source;
}

function joinRivals(one: Spot, other: Spot): void {
  if (one.rivals.includes(other)) return;
  one.rivals.push(other);
  other.rivals.push(one);
}

/**
 * Finds who stands against whom: two actors with a contested strand between them, and two actors with contested strands
 * to one event.
 */
function findRivals(spots: readonly Spot[]): void {
  for (const spot of spots) {
    const across = spot.links.filter((link) => link.contested).map((link) => otherEnd(link, spot));
    const actors = across.filter((other) => other.kind !== 'EVENT');
    if (spot.kind !== 'EVENT') {
      for (const other of actors) joinRivals(spot, other);
    } else if (actors.length === 2) {
      const [one, other] = actors;
      if (one && other) joinRivals(one, other);
    }
  }
}

/** Free room that a pill needs at both ends of its line, for the arrow and some line. */
const pillClearance = 96;

/** Adds the pill of a parallel strand, which lies half its bow off the middle. */
function joinPills(before: Extent | undefined, { pill, bow }: LayoutStrand): Extent {
  return {
    width: Math.max(before?.width ?? 0, pill?.width ?? 0),
    height: Math.max(before?.height ?? 0, pill ? pill.height + Math.abs(bow ?? 0) : 0),
  };
}

/** Builds the plan: one spot a node, one link a connected pair; lines from a node to itself take no part. */
export function toPlan(
  nodes: readonly LayoutNode[],
  strands: readonly LayoutStrand[],
  ground: Pick<Plan, 'region' | 'borderCost' | 'spacing'>,
): Plan {
  const { spacing } = ground;
  const spots = nodes.map((node): Spot => ({
    id: node.id,
    kind: node.kind,
    size: node.size,
    label: node.label,
    fixed: node.position !== null,
    links: [],
    rivals: [],
    x: node.position?.x ?? 0,
    y: node.position?.y ?? 0,
  }));
  const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
  const links = new Map<string, Link>();
  for (const strand of strands) {
    const source = spotOf.get(strand.sourceId);
    const target = spotOf.get(strand.targetId);
    if (!source || !target || source === target) continue;
    const key = [source.id, target.id].toSorted().join('\n');
    const before = links.get(key);
    const reach = (source.size + target.size) / 2;
    const ideal = Math.max(
      before?.ideal ?? 0,
      spacing * 0.8 + reach * 0.6,
      strand.pill ? strand.pill.width + pillClearance + reach : 0,
    );
    const contested = strand.contested || before?.contested === true;
    links.set(key, { source, target, contested, ideal, pills: joinPills(before?.pills, strand) });
  }
  for (const link of links.values()) {
    link.source.links.push(link);
    link.target.links.push(link);
  }
  findRivals(spots);
  return { ...ground, spots, links: [...links.values()] };
}
