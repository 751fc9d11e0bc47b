import type { ColourTokens } from '../theme/tokens.ts';
import { fontFamily } from './lettering.ts';
import type { StyleRule } from './stylesheet.ts';

function statusRules(colours: ColourTokens): readonly StyleRule[] {
  const hollowArrow = { 'target-arrow-fill': 'hollow', 'target-arrow-width': 1.25 };
  // Dots are dashes of no length with round ends.
  const dotted = { 'line-style': 'dashed', 'line-cap': 'round', ...hollowArrow };
  const dots = (gap: number): StyleRule['style'] => ({
    ...dotted,
    'line-dash-pattern': [0.1, gap],
  });
  const middle = { 'mid-target-arrow-color': colours.edge };
  return [
    {
      selector: 'edge[status="REPORTED"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] },
    },
    { selector: 'edge[status="PLANNED"]', style: dots(5) },
    { selector: 'edge[status="HYPOTHETICAL"]', style: dots(9) },
    {
      selector: 'edge[status="OPINION"]',
      style: {
        ...middle,
        ...hollowArrow,
        'mid-target-arrow-shape': 'circle',
        'mid-target-arrow-fill': 'hollow',
        'mid-target-arrow-width': 1.5,
      },
    },
    {
      selector: 'edge[status="NEGATED"]',
      style: { ...middle, ...hollowArrow, 'mid-target-arrow-shape': 'tee', 'arrow-scale': 0.9 },
    },
  ];
}

/** A line contested but closed: two vermilion lines, drawn as one with daylight over it. */
function contestedRules(colours: ColourTokens): readonly StyleRule[] {
  const rail = {
    'line-style': 'solid',
    'target-arrow-shape': 'none',
    'mid-target-arrow-shape': 'none',
    'line-cap': 'butt',
  };
  return [
    {
      selector: 'edge[form="rail"]',
      style: { ...rail, 'line-color': colours.contested, width: 5, 'z-index': 2 },
    },
    {
      selector: 'edge[form="daylight"]',
      style: { ...rail, 'line-color': colours.page, width: 1.75, 'z-index': 3, events: 'no' },
    },
    {
      selector: 'edge[form="account"]',
      style: {
        'line-color': colours.contested,
        'target-arrow-color': colours.contested,
        'mid-target-arrow-color': colours.contested,
        'arrow-scale': 0.85,
        label: 'data(pill)',
        color: colours.inkInverse,
        'text-background-color': colours.contested,
        'text-background-padding': 5,
        'z-index': 5,
      },
    },
  ];
}

/** States of a line, the weakest first. */
function stateRules(colours: ColourTokens): readonly StyleRule[] {
  const arrows = (colour: string): StyleRule['style'] => ({
    'line-color': colour,
    'target-arrow-color': colour,
    'mid-target-arrow-color': colour,
  });
  const marker = {
    'underlay-color': colours.marker,
    'underlay-padding': 6,
    'underlay-opacity': 1,
    'z-index': 6,
  };
  return [
    { selector: 'edge.dimmed', style: arrows(colours.edgeDim) },
    { selector: 'edge.dimmed[form="daylight"]', style: { 'line-color': colours.page } },
    // Pills stay opaque: a line seen through words would strike them out, which means negated.
    {
      selector: 'edge.dimmed[form="account"]',
      style: { 'text-background-color': colours.contestedTint, color: colours.contested },
    },
    {
      selector: 'edge.dimmed[form="bundle"]',
      style: { color: colours.ink3, 'text-border-color': colours.line },
    },
    {
      selector:
        'edge[form="relation"].hovered, edge[form="relation"].selected, edge[form="relation"].focused',
      style: arrows(colours.ink),
    },
    {
      selector:
        'edge[form="relation"].hovered, edge[form="relation"].selected, edge[form="relation"].focused, edge[form="rail"].hovered, edge[form="rail"].selected, edge[form="rail"].focused',
      style: {
        label: 'data(verb)',
        'text-background-color': colours.page,
        'text-background-padding': 3,
        'z-index': 6,
      },
    },
    { selector: 'edge.selected', style: marker },
    { selector: 'edge[form="daylight"].selected', style: { 'underlay-opacity': 0, 'z-index': 7 } },
    { selector: 'edge[form="daylight"].hovered', style: { 'z-index': 7 } },
    // Lines have no outline: the focused one wears a wide grey band that no other state has.
    {
      selector: 'edge.focused',
      style: {
        'overlay-color': colours.ink,
        'overlay-opacity': 0.16,
        'overlay-padding': 5,
        'z-index': 6,
      },
    },
    { selector: 'edge[form="daylight"].focused', style: { 'overlay-opacity': 0, 'z-index': 7 } },
  ];
}

/** Builds the rules of the lines; selectors of forms and statuses come before those of states. */
export function edgeRules(colours: ColourTokens): readonly StyleRule[] {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'straight',
        'line-color': colours.edge,
        'line-cap': 'butt',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': colours.edge,
        'arrow-scale': 0.7,
        'source-distance-from-node': 3,
        'target-distance-from-node': 3,
        'font-family': fontFamily,
        'font-size': 11,
        'font-weight': 600,
        color: colours.ink,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': 7,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge[bow!=0]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bow)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
      },
    },
    { selector: 'edge[loop=1]', style: { 'curve-style': 'bezier' } },
    ...statusRules(colours),
    ...contestedRules(colours),
    {
      selector: 'edge[form="bundle"]',
      style: {
        width: 4,
        'target-arrow-shape': 'none',
        label: 'data(pill)',
        'text-background-color': colours.page,
        'text-background-padding': 4,
        'text-border-width': 1,
        'text-border-color': colours.lineStrong,
        'text-border-opacity': 1,
      },
    },
    ...stateRules(colours),
  ];
}
