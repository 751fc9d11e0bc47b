// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { entityCard, relationCard } from '../../testing/cards.ts';
import { EMPTY_GRAPH } from './explored-graph.ts';
import type { ExploredGraph } from './explored-graph.ts';
import * as change from './producers.ts';
import { findActiveFilters, findVisible } from './visible-graph.ts';

const ada = entityCard('Ada');
const byron = entityCard('Byron');
const london = entityCard('London', 'PLACE');
const meets = relationCard(ada, 'CONSULT', byron, {
  statuses: [
    { status: 'ASSERTED', count: 1 },
    { status: 'REPORTED', count: 2 },
  ],
  publishers: ['Difference Times', 'Engine Gazette'],
});
const lives = relationCard(byron, 'LOCATED_IN', london, { publishers: ['Engine Gazette'] });
const picture = change.openFirstPicture(
  { entities: [ada, byron, london], relations: [meets, lives] },
  [],
);

function run(...changes: readonly change.Change[]): ExploredGraph {
  return [picture, ...changes].reduce((graph, step) => step(graph), EMPTY_GRAPH);
}

function see(...changes: readonly change.Change[]): readonly string[] {
  const { entities, relations } = findVisible(run(...changes));
  return [
    ...entities.map((entity) => entity.id),
    ...relations.map(({ relation, status }) => `${relation.type} ${status}`),
  ];
}

describe('findVisible', () => {
  it('shows everything when nothing is off', () => {
    expect(see()).toEqual(['Ada', 'Byron', 'London', 'CONSULT ASSERTED', 'LOCATED_IN ASSERTED']);
  });

  it('takes relations away with an end of theirs', () => {
    expect(see(change.toggleValue('kind', 'PLACE'))).toEqual(['Ada', 'Byron', 'CONSULT ASSERTED']);
  });

  it('draws the strongest status that is on', () => {
    expect(see(change.toggleValue('status', 'ASSERTED'))).toEqual([
      'Ada',
      'Byron',
      'CONSULT REPORTED',
    ]);
  });

  it('keeps a relation as long as one of its outlets is on', () => {
    expect(see(change.toggleValue('outlet', 'Engine Gazette'))).toEqual([
      'Ada',
      'Byron',
      'CONSULT ASSERTED',
    ]);
  });

  it('does not draw a relation to an entity that is not drawn', () => {
    expect(see(change.drawExactly(['Ada', 'London']))).toEqual(['Ada', 'London']);
  });
});

describe('findActiveFilters', () => {
  it('says how many entities return without each', () => {
    const graph = run(
      change.toggleValue('kind', 'PERSON'),
      change.toggleValue('status', 'ASSERTED'),
      change.toggleValue('status', 'REPORTED'),
    );
    expect(findActiveFilters(graph)).toEqual([
      { facet: 'kind', off: ['PERSON'], returning: 0 },
      { facet: 'status', off: ['ASSERTED', 'REPORTED'], returning: 1 },
    ]);
  });
});
