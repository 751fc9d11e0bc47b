/**
 * Producers
 *
 * Everything that can happen to the picture, as pure functions from arguments to a change of the explored graph.
 */
import type { EntityCardFragment, RelationCardFragment } from '../generated/operations.ts';
import type { OpenStrand, Point } from '../graph/canvas-types.ts';
import { NO_FILTERS } from './explored-graph.ts';
import type { ExploredGraph, Facet, Filters, InHand, LostEntities } from './explored-graph.ts';

/** A change of the explored graph. */
export type Change = (graph: ExploredGraph) => ExploredGraph;

/** A part of the graph as the server gives it. */
export interface LoadedPart {
  readonly entities: readonly EntityCardFragment[];
  readonly relations: readonly RelationCardFragment[];
}

function withPart(graph: ExploredGraph, part: LoadedPart): ExploredGraph {
  const entities = new Map(graph.entities);
  for (const entity of part.entities) entities.set(entity.id, entity);
  const relations = new Map(graph.relations);
  for (const relation of part.relations) relations.set(relation.id, relation);
  return { ...graph, entities, relations };
}

/** Draws the entities of a part beside those that are drawn already; the newcomers lie on the marker. */
export function addToPicture(part: LoadedPart): Change {
  return (graph) => {
    const newcomers = part.entities.map((entity) => entity.id).filter((id) => !graph.drawn.has(id));
    return {
      ...withPart(graph, part),
      drawn: new Set([...graph.drawn, ...newcomers]),
      fresh: new Set(newcomers),
    };
  };
}

/** Draws a part as the first picture: nothing in it is new, and the sides of one disagreement may be open. */
export function openFirstPicture(part: LoadedPart, strands: readonly OpenStrand[]): Change {
  return (graph) => {
    const relationId = strands[0]?.relationId;
    const inHand: InHand | null =
      relationId === undefined ? null : { kind: 'relation', id: relationId };
    const entityIds = part.entities.map((entity) => entity.id);
    return {
      ...withPart(graph, part),
      drawn: new Set(entityIds),
      fresh: new Set(),
      firstPicture: { entityIds, positions: new Map(), inHand },
      inHand,
      openStrands: strands,
    };
  };
}

/** Draws exactly these entities; ids that were never loaded are left out. */
export function drawExactly(entityIds: readonly string[]): Change {
  return (graph) => ({
    ...graph,
    drawn: new Set(entityIds.filter((id) => graph.entities.has(id))),
    fresh: new Set(),
  });
}

/** Remembers a part without drawing it. */
export function keepLoaded(part: LoadedPart): Change {
  return (graph) => withPart(graph, part);
}

/** Takes something in hand, or lets go. Strands stay open while one of them, or an end of theirs, is in hand. */
export function takeInHand(inHand: InHand | null): Change {
  return (graph) => {
    const keepsStrands =
      inHand !== null &&
      (inHand.kind !== 'relation' ||
        graph.openStrands.some((strand) => strand.relationId === inHand.id));
    return { ...graph, inHand, openStrands: keepsStrands ? graph.openStrands : [] };
  };
}

/** Draws the sides of a disagreement as open strands. */
export function openStrands(strands: readonly OpenStrand[]): Change {
  return (graph) => ({ ...graph, openStrands: strands });
}

function withFacet(off: Filters, facet: Facet, values: ReadonlySet<string>): Filters {
  return { ...off, [facet]: values };
}

/** Switches one value of a facet off, or on again. */
export function toggleValue(facet: Facet, value: string): Change {
  return (graph) => {
    const values = new Set(graph.off[facet]);
    if (!values.delete(value)) values.add(value);
    return { ...graph, off: withFacet(graph.off, facet, values) };
  };
}

/** Leaves only one value of a facet on; when it is the only one already, all come back. */
export function showOnly(facet: Facet, value: string, allValues: readonly string[]): Change {
  return (graph) => {
    const others = allValues.filter((other) => other !== value);
    const isOnlyOne =
      !graph.off[facet].has(value) && others.every((other) => graph.off[facet].has(other));
    return {
      ...graph,
      off: withFacet(graph.off, facet, new Set(isOnlyOne ? [] : others)),
    };
  };
}

/** Takes all filters of one facet off; of all facets when none is named. */
export function clearFilters(facet?: Facet): Change {
  return (graph) => ({
    ...graph,
    off: facet === undefined ? NO_FILTERS : withFacet(graph.off, facet, new Set()),
  });
}

/** Sets which values are off. */
export function setFilters(off: Filters): Change {
  return (graph) => ({ ...graph, off });
}

/** Keeps where the canvas put things; the first places of the first picture are remembered as its own. */
export function keepPositions(positions: ReadonlyMap<string, Point>): Change {
  return (graph) => {
    const merged = new Map([...graph.positions, ...positions]);
    const first = graph.firstPicture;
    const isFirstLayout =
      first !== null &&
      first.positions.size === 0 &&
      first.entityIds.every((id) => positions.has(id));
    return {
      ...graph,
      positions: merged,
      firstPicture: isFirstLayout ? { ...first, positions } : first,
    };
  };
}

/** Takes the marker off what has just come. */
export function seeFresh(): Change {
  return (graph) => (graph.fresh.size === 0 ? graph : { ...graph, fresh: new Set() });
}

/** Says how many entities of a link are gone; null takes the sentence away. */
export function tellLost(lostEntities: LostEntities | null): Change {
  return (graph) => ({ ...graph, lostEntities });
}
