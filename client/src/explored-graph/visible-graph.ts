/**
 * Visible graph
 *
 * What of the drawn passes the filters, and how many would pass without one of them. An entity passes when its kind is on
 * and, once statuses or outlets are off, when a relation of it passes too.
 */
import type {
  ClaimStatus,
  EntityCardFragment,
  RelationCardFragment,
} from '../generated/operations.ts';
import { STATUSES } from '../words/kinds.ts';
import type { ExploredGraph, Facet, Filters } from './explored-graph.ts';

/** A relation that passes, with the strongest status among those that are on. */
export interface VisibleRelation {
  readonly relation: RelationCardFragment;
  readonly status: ClaimStatus;
}

/** What is to be seen, in the order in which it came. */
export interface VisibleGraph {
  readonly entities: readonly EntityCardFragment[];
  readonly relations: readonly VisibleRelation[];
}

function findDrawnEntities(graph: ExploredGraph): readonly EntityCardFragment[] {
  return [...graph.drawn].flatMap((id) => graph.entities.get(id) ?? []);
}

/** Gives the relations between drawn entities, before filters. */
export function findDrawnRelations(graph: ExploredGraph): readonly RelationCardFragment[] {
  return [...graph.relations.values()].filter(
    (relation) => graph.drawn.has(relation.subject.id) && graph.drawn.has(relation.object.id),
  );
}

function findStatus(relation: RelationCardFragment, off: Filters): ClaimStatus | undefined {
  return STATUSES.find(
    (status) =>
      !off.status.has(status) && relation.statuses.some((counted) => counted.status === status),
  );
}

function passesOutlets(relation: RelationCardFragment, off: Filters): boolean {
  return (
    off.outlet.size === 0 ||
    relation.publishers.length === 0 ||
    relation.publishers.some((publisher) => !off.outlet.has(publisher))
  );
}

/** Gives what passes these filters. */
export function filterGraph(graph: ExploredGraph, off: Filters): VisibleGraph {
  const relations = findDrawnRelations(graph).flatMap((relation): VisibleRelation[] => {
    if (off.kind.has(relation.subject.kind) || off.kind.has(relation.object.kind)) return [];
    if (!passesOutlets(relation, off)) return [];
    const status = findStatus(relation, off);
    return status === undefined ? [] : [{ relation, status }];
  });
  const linked = new Set(
    relations.flatMap(({ relation }) => [relation.subject.id, relation.object.id]),
  );
  const needsLink = off.status.size > 0 || off.outlet.size > 0;
  const entities = findDrawnEntities(graph).filter(
    (entity) => !off.kind.has(entity.kind) && (!needsLink || linked.has(entity.id)),
  );
  return { entities, relations };
}

/** Gives what is to be seen now. */
export function findVisible(graph: ExploredGraph): VisibleGraph {
  return filterGraph(graph, graph.off);
}

/** A filter that is on, and how many entities return without it. */
export interface ActiveFilter {
  readonly facet: Facet;
  readonly off: readonly string[];
  readonly returning: number;
}

/** Gives the facets in which something is off, in the order of the legend. */
export function findActiveFilters(graph: ExploredGraph): readonly ActiveFilter[] {
  const facets: readonly Facet[] = ['kind', 'status', 'outlet'];
  return facets
    .filter((facet) => graph.off[facet].size > 0)
    .map((facet) => ({
      facet,
      off: [...graph.off[facet]],
      returning: filterGraph(graph, { ...graph.off, [facet]: new Set<string>() }).entities.length,
    }));
}
