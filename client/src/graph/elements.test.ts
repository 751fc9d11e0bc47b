import { describe, expect, it } from 'vitest';
import { colourTokens } from '../theme/tokens.ts';
import type { CanvasEntity } from './canvas-types.ts';
import type { DrawnElement } from './elements.ts';
import { toEdges, toNode } from './elements.ts';
import { toLettering } from './lettering.ts';
import { toStrands } from './strands.ts';
import { entity, relation, tenPerLetter } from './testing/small-world.ts';

function draw(drawn: CanvasEntity): DrawnElement {
  return toNode(drawn, {
    diameter: 20,
    lettering: toLettering(drawn, 20, tenPerLetter),
    position: { x: 3, y: 4 },
    name: { side: 'left', hushed: false, cost: 0 },
    colours: colourTokens.light,
  });
}

describe('toNode', () => {
  it('carries what the stylesheet asks for', () => {
    expect(draw(entity('Ada'))).toEqual({
      group: 'nodes',
      position: { x: 3, y: 4 },
      data: {
        id: 'Ada',
        kind: 'PERSON',
        size: 20,
        height: 20,
        name: 'Ada',
        fontSize: 12,
        side: 'left',
        hushed: 0,
        planned: 0,
        hidden: 0,
        pill: '',
        pillWidth: 22,
        pillX: 13,
        pillY: -11,
      },
    });
  });
  it('draws a state lower than it is wide', () => {
    expect(draw(entity('France', { kind: 'STATE' })).data).toMatchObject({ size: 20, height: 18 });
  });
  it('draws only events hollow', () => {
    expect(draw(entity('Visit', { kind: 'EVENT', planned: true })).data).toMatchObject({
      planned: 1,
    });
    expect(draw(entity('Ada', { planned: true })).data).toMatchObject({ planned: 0 });
  });
  it('shows how many neighbours are hidden', () => {
    const { data } = draw(entity('Ada', { hiddenNeighbours: 12 }));
    expect('pill' in data && decodeURIComponent(data.pill)).toContain('>+12</text>');
  });
});

describe('toEdges', () => {
  const edgesOf = (change: Parameters<typeof relation>[2]): readonly DrawnElement[] =>
    toStrands([relation('Ada', 'Byron', change)], [], new Set()).flatMap((strand) =>
      toEdges(strand, 0),
    );
  it('draws a contested relation as a rail with daylight over it', () => {
    expect(edgesOf({ contested: true }).map(({ data }) => data)).toMatchObject([
      { id: 'Ada>Byron', form: 'rail' },
      { id: 'Ada>Byron daylight', form: 'daylight', verb: '' },
    ]);
  });
  it('draws dots a pixel wider than a solid line of as many origins', () => {
    expect(edgesOf({ originCount: 2 })[0]?.data).toMatchObject({ width: 2.5 });
    expect(edgesOf({ originCount: 2, status: 'PLANNED' })[0]?.data).toMatchObject({ width: 3.5 });
  });
});
