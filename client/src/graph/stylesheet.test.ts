// @vitest-environment node
import cytoscape from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { colourTokens } from '../theme/tokens.ts';
import { toEdges } from './elements.ts';
import { toStrands } from './strands.ts';
import { toStylesheet } from './stylesheet.ts';
import { entity, relation, tenPerLetter } from './testing/small-world.ts';
import { toDrawing, toElements } from './drawing.ts';
import type { CanvasRelation } from './canvas-types.ts';

const colours = colourTokens.light;
const calm = { isLarge: false, isStill: true };

/** Draws Ada and Byron, without a window, and returns the one relation between them. */
function drawLine(change: Partial<CanvasRelation>, states = ''): cytoscape.EdgeSingular {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  cy.style().fromJson(toStylesheet(colours, calm)).update();
  cy.add([{ data: { id: 'Ada' } }, { data: { id: 'Byron' } }]);
  for (const strand of toStrands([relation('Ada', 'Byron', change)], [], new Set()))
    cy.add(toEdges(strand, 0).map(({ data }) => ({ data: { ...data } })));
  const edge = cy.edges().first();
  edge.classes(states);
  return edge;
}

describe('toStylesheet', () => {
  it('uses only properties and values that the drawing library knows', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const cy = cytoscape({ headless: true, styleEnabled: true });
    cy.style().fromJson(toStylesheet(colours, calm)).update();
    expect(warn.mock.calls).toEqual([]);
    warn.mockRestore();
  });
  it('draws kinds by shape', () => {
    const kinds = ['PERSON', 'STATE', 'ORGANIZATION', 'PLACE', 'EVENT'] as const;
    const drawing = toDrawing(
      kinds.map((kind) => entity(kind, { kind })),
      [],
      [],
      new Set(),
      tenPerLetter,
    );
    const places = new Map(kinds.map((kind, index) => [kind, { x: index, y: 0 }] as const));
    const cy = cytoscape({ headless: true, styleEnabled: true });
    cy.style().fromJson(toStylesheet(colours, calm)).update();
    for (const element of toElements(drawing, null, places, colours))
      cy.add({ group: element.group, data: { ...element.data } });
    expect(kinds.map((kind) => cy.getElementById(kind).style('shape'))).toEqual([
      'ellipse',
      'hexagon',
      'round-rectangle',
      'polygon',
      'diamond',
    ]);
  });
  it.each([
    ['ASSERTED', 'solid', 'filled', 'none'],
    ['REPORTED', 'dashed', 'filled', 'none'],
    ['PLANNED', 'dashed', 'hollow', 'none'],
    ['HYPOTHETICAL', 'dashed', 'hollow', 'none'],
    ['OPINION', 'solid', 'hollow', 'circle'],
    ['NEGATED', 'solid', 'hollow', 'tee'],
  ] as const)('draws %s as a %s line with a %s arrow', (status, line, arrow, middle) => {
    const edge = drawLine({ status });
    expect(edge.style('line-style')).toBe(line);
    expect(edge.style('target-arrow-fill')).toBe(arrow);
    expect(edge.style('mid-target-arrow-shape')).toBe(middle);
  });
  it('tells planned from hypothetical by the distance of the dots', () => {
    expect(drawLine({ status: 'PLANNED' }).style('line-dash-pattern')).not.toEqual(
      drawLine({ status: 'HYPOTHETICAL' }).style('line-dash-pattern'),
    );
  });
  it('keeps a contested line vermilion in every state', () => {
    const vermilion = 'rgb(183,35,18)';
    expect(drawLine({ contested: true }).style('line-color')).toBe(vermilion);
    expect(drawLine({ contested: true }, 'selected').style('line-color')).toBe(vermilion);
  });
  it('lays the marker behind what is in hand and draws its line in ink', () => {
    const edge = drawLine({}, 'selected');
    expect(edge.style('underlay-color')).toBe('rgb(255,228,107)');
    expect(edge.style('line-color')).toBe('rgb(20,23,26)');
  });
  it('shows the verb only on hover and in hand', () => {
    expect(drawLine({}).style('label')).toBe('');
    expect(drawLine({}, 'hovered').style('label')).toBe('meets');
  });
});
