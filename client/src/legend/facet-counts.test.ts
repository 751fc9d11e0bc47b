// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { entityCard, relationCard } from '../../testing/cards.ts';
import { EMPTY_GRAPH } from '../explored-graph/explored-graph.ts';
import * as change from '../explored-graph/producers.ts';
import { countFacets } from './facet-counts.ts';
import type { FacetCounts } from './facet-counts.ts';

const ada = entityCard('Ada');
const byron = entityCard('Byron');
const london = entityCard('London', 'PLACE');
const picture = change.openFirstPicture(
  {
    entities: [ada, byron, london],
    relations: [
      relationCard(ada, 'CONSULT', byron, { statuses: [{ status: 'PLANNED', count: 1 }] }),
      relationCard(byron, 'LOCATED_IN', london),
    ],
  },
  [],
);

function count(facet: 'kind' | 'status', ...changes: readonly change.Change[]): FacetCounts {
  const graph = [picture, ...changes].reduce((before, step) => step(before), EMPTY_GRAPH);
  return countFacets(graph)[facet];
}

function nonZero(counts: FacetCounts): Record<string, number> {
  return Object.fromEntries(
    counts.rows.filter((row) => row.count > 0).map((row) => [row.value, row.count]),
  );
}

describe('countFacets', () => {
  it('counts entities by kind and relations by status', () => {
    expect(nonZero(count('kind'))).toEqual({ PERSON: 2, PLACE: 1 });
    expect(nonZero(count('status'))).toEqual({ PLANNED: 1, ASSERTED: 1 });
  });

  it('keeps rows that count nothing', () => {
    expect(count('kind').rows.map((row) => row.value)).toEqual([
      'PERSON',
      'STATE',
      'ORGANIZATION',
      'PLACE',
      'EVENT',
    ]);
  });

  it('counts what passes the other facets, not its own', () => {
    const withoutPlaces = change.toggleValue('kind', 'PLACE');
    expect(nonZero(count('kind', withoutPlaces))).toEqual({ PERSON: 2, PLACE: 1 });
    expect(nonZero(count('status', withoutPlaces))).toEqual({ PLANNED: 1 });
  });

  it('says which values are off', () => {
    const off = count('status', change.toggleValue('status', 'PLANNED')).rows.filter(
      (row) => row.isOff,
    );
    expect(off).toEqual([{ value: 'PLANNED', count: 1, isOff: true }]);
  });
});
