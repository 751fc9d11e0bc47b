import type { ExploredGraph, Facet, Filters } from '../explored-graph/explored-graph.ts';
import { filterGraph, findDrawnRelations } from '../explored-graph/visible-graph.ts';
import { KINDS, STATUSES } from '../words/kinds.ts';

/** A row of the legend. */
export interface FacetRow {
  readonly value: string;
  /** What of the picture has this value and passes the other facets. */
  readonly count: number;
  readonly isOff: boolean;
}

/** A facet with its rows. `total` counts entities for kinds, relations for the others. */
export interface FacetCounts {
  readonly total: number;
  readonly rows: readonly FacetRow[];
}

/** The three facets of the legend. */
export type LegendCounts = Readonly<Record<Facet, FacetCounts>>;

function without(off: Filters, facet: Facet): Filters {
  return { ...off, [facet]: new Set<string>() };
}

function toRows(
  values: readonly string[],
  off: ReadonlySet<string>,
  count: (value: string) => number,
): readonly FacetRow[] {
  return values.map((value) => ({ value, count: count(value), isOff: off.has(value) }));
}

/** Counts what each value of each facet has in the picture; zeros stay. Outlets are sorted by name. */
export function countFacets(graph: ExploredGraph): LegendCounts {
  const byKind = filterGraph(graph, without(graph.off, 'kind')).entities;
  const byStatus = filterGraph(graph, without(graph.off, 'status')).relations;
  const byOutlet = filterGraph(graph, without(graph.off, 'outlet')).relations;
  const outlets = [
    ...new Set(findDrawnRelations(graph).flatMap((relation) => relation.publishers)),
  ].toSorted();
  return {
    kind: {
      total: byKind.length,
      rows: toRows(
        KINDS,
        graph.off.kind,
        (kind) => byKind.filter((entity) => entity.kind === kind).length,
      ),
    },
    status: {
      total: byStatus.length,
      rows: toRows(
        STATUSES,
        graph.off.status,
        (status) =>
          byStatus.filter(({ relation }) =>
            relation.statuses.some((counted) => counted.status === status),
          ).length,
      ),
    },
    outlet: {
      total: byOutlet.length,
      rows: toRows(
        outlets,
        graph.off.outlet,
        (outlet) => byOutlet.filter(({ relation }) => relation.publishers.includes(outlet)).length,
      ),
    },
  };
}
