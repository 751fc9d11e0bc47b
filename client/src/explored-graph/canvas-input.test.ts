// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { entityCard, relationCard } from '../../testing/cards.ts';
import { countHiddenNeighbours, toCanvasInput } from './canvas-input.ts';
import { EMPTY_GRAPH } from './explored-graph.ts';
import * as change from './producers.ts';
import { findVisible } from './visible-graph.ts';

const ada = entityCard('Ada', 'PERSON', 5);
const byron = entityCard('Byron', 'PERSON', 1);
const ball = { ...entityCard('Ball', 'EVENT'), date: '1833-06-05', planned: true };
const meets = relationCard(ada, 'CONSULT', byron, { modes: ['visit'], originCount: 3 });
const accuses = relationCard(ada, 'ACCUSE', byron);
const graph = change.openFirstPicture(
  { entities: [ada, byron, ball], relations: [meets, accuses] },
  [],
)(EMPTY_GRAPH);

describe('countHiddenNeighbours', () => {
  it('counts neighbours that are not drawn, however many relations lead to those that are', () => {
    expect(countHiddenNeighbours(graph, 'Ada')).toBe(4);
    expect(countHiddenNeighbours(graph, 'Byron')).toBe(0);
  });

  it('does not count a neighbour that is drawn but filtered out', () => {
    const filtered = change.toggleValue('status', 'ASSERTED')(graph);
    expect(countHiddenNeighbours(filtered, 'Ada')).toBe(4);
  });
});

describe('toCanvasInput', () => {
  const input = toCanvasInput(graph, findVisible(graph));

  it('hands over the date and plan of an event', () => {
    expect(input.entities.find((entity) => entity.id === 'Ball')).toEqual({
      id: 'Ball',
      kind: 'EVENT',
      name: 'Ball',
      date: '1833-06-05',
      planned: true,
      hiddenNeighbours: 0,
      isNew: false,
    });
  });

  it('labels a relation with its verb', () => {
    expect(input.relations[0]).toEqual({
      id: 'Ada-CONSULT-Byron',
      type: 'CONSULT',
      label: 'visits',
      subjectId: 'Ada',
      objectId: 'Byron',
      status: 'ASSERTED',
      originCount: 3,
      contested: false,
    });
  });
});
