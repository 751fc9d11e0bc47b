/**
 * The visual grammar as a Cytoscape stylesheet
 *
 * Shape, colour and lettering say the kind; the line says the status; the width says the origins; vermilion says contested
 * and nothing else. Later rules win over earlier ones.
 */
import type { ColourTokens } from '../theme/tokens.ts';
import { edgeRules } from './stylesheet-edges.ts';
import { fontFamily, lineHeight } from './lettering.ts';

/** A value of a Cytoscape style property. */
export type StyleValue = string | number | readonly number[];

/** One rule: for the elements that a selector matches. */
export interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, StyleValue>>;
}

/** How the drawing is to be. */
export interface StylesheetOptions {
  /** Large drawings: straight lines, no marks in their middle, no transitions. */
  readonly isLarge: boolean;
  /** No motion at all. */
  readonly isStill: boolean;
}

/** How long a change of state takes, and how long the marker of a new entity takes to fade, in milliseconds. */
interface Motion {
  readonly stateMs: number;
  readonly seenMs: number;
}

/** Place: a triangle on its point, a little flatter than equal sides so that it weighs as much as the other shapes. */
const trianglePoints = '-1 -0.86 1 -0.86 0 1';

const sides: Readonly<Record<string, Readonly<Record<string, StyleValue>>>> = {
  bottom: { 'text-valign': 'bottom', 'text-halign': 'center', 'text-margin-y': 5 },
  top: { 'text-valign': 'top', 'text-halign': 'center', 'text-margin-y': -6 },
  left: {
    'text-valign': 'center',
    'text-halign': 'left',
    'text-margin-x': -6,
    'text-justification': 'right',
  },
  right: {
    'text-valign': 'center',
    'text-halign': 'right',
    'text-margin-x': 6,
    'text-justification': 'left',
  },
};
/** A ring around the node pushes the name out to this distance. */
const ringed: Readonly<Record<string, Readonly<Record<string, StyleValue>>>> = {
  bottom: { 'text-margin-y': 12 },
  top: { 'text-margin-y': -12 },
  left: { 'text-margin-x': -12 },
  right: { 'text-margin-x': 12 },
};

function kindRules(colours: ColourTokens): readonly StyleRule[] {
  const kinds: readonly (readonly [string, string, string])[] = [
    ['PERSON', 'ellipse', colours.person],
    ['STATE', 'hexagon', colours.state],
    ['ORGANIZATION', 'round-rectangle', colours.organization],
    ['PLACE', 'polygon', colours.place],
    ['EVENT', 'diamond', colours.event],
  ];
  return kinds.map(([kind, shape, colour]) => ({
    selector: `node[kind="${kind}"]`,
    style: { shape, 'background-color': colour },
  }));
}

function nodeRules(colours: ColourTokens, motion: Motion): readonly StyleRule[] {
  return [
    {
      selector: 'node',
      style: {
        'shape-polygon-points': trianglePoints,
        'corner-radius': 4,
        width: 'data(size)',
        height: 'data(height)',
        'border-width': 2,
        'border-color': colours.page,
        'border-position': 'outside',
        label: 'data(name)',
        'font-family': fontFamily,
        'font-size': 'data(fontSize)',
        'font-weight': 500,
        'line-height': lineHeight,
        color: colours.ink,
        'text-wrap': 'wrap',
        // Lines are broken by lettering.ts; this only keeps them from being broken again.
        'text-max-width': 400,
        'text-outline-color': colours.page,
        'text-outline-width': 3,
        'min-zoomed-font-size': 9,
        'overlay-opacity': 0,
        // Set at rest too, so that the marker of a new entity fades in its own colour.
        'underlay-color': colours.marker,
        'underlay-shape': 'ellipse',
        'underlay-padding': 9,
        'underlay-opacity': 0,
        'z-index': 10,
        'transition-property': 'opacity, underlay-opacity',
        'transition-duration': motion.stateMs,
      },
    },
    ...kindRules(colours),
    { selector: 'node[size>=32], node[kind="STATE"]', style: { 'font-weight': 600 } },
    // Capitals have no small letters and can be read at less.
    { selector: 'node[kind="STATE"]', style: { 'min-zoomed-font-size': 8 } },
    { selector: 'node[kind="PLACE"]', style: { 'font-style': 'italic' } },
    ...Object.entries(sides).map(([side, style]) => ({ selector: `node[side="${side}"]`, style })),
    {
      selector: 'node[planned=1]',
      style: {
        'background-color': colours.page,
        'border-color': colours.event,
        'border-style': 'dashed',
        'border-dash-pattern': [3, 2],
      },
    },
    {
      selector: 'node[hidden>0]',
      style: {
        'background-image': 'data(pill)',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'background-width': 'data(pillWidth)',
        'background-height': 16,
        'background-position-x': 'data(pillX)',
        'background-position-y': 'data(pillY)',
        'bounds-expansion': 24,
      },
    },
    { selector: 'node[hushed=1]', style: { 'text-opacity': 0, 'text-outline-opacity': 0 } },
  ];
}

/** States of a node, the weakest first. */
function nodeStateRules(colours: ColourTokens, motion: Motion): readonly StyleRule[] {
  const ring = { 'outline-color': colours.ink, 'outline-width': 2, 'outline-opacity': 1 };
  return [
    { selector: 'node.new', style: { 'underlay-opacity': 1 } },
    { selector: 'node.seen', style: { 'transition-duration': motion.seenMs } },
    { selector: 'node.dimmed', style: { opacity: 0.4 } },
    {
      selector: 'node.hovered, node.near, node.selected, node.focused',
      style: { 'text-opacity': 1, 'text-outline-opacity': 1, 'z-index': 20 },
    },
    {
      selector: 'node.hovered',
      style: {
        'outline-color': colours.lineStrong,
        'outline-width': 1.5,
        'outline-offset': 2,
        'outline-opacity': 1,
      },
    },
    { selector: 'node.selected', style: { ...ring, 'outline-offset': 2 } },
    {
      selector: 'node.focused',
      style: { ...ring, 'outline-offset': 4, 'outline-style': 'dashed' },
    },
    // One outline is all a node has: in hand and focused at once, the dashes stand off and the border takes the ring.
    {
      selector: 'node.selected.focused',
      style: {
        ...ring,
        'outline-offset': 5,
        'outline-style': 'dashed',
        'border-color': colours.ink,
      },
    },
    ...Object.entries(ringed).flatMap(([side, style]) => [
      {
        selector: `node.selected[side="${side}"], node.focused[side="${side}"], node.new[side="${side}"]`,
        style,
      },
    ]),
  ];
}

/** What is too fine, or too slow, for a large drawing. */
const largeRules: readonly StyleRule[] = [
  { selector: 'edge', style: { 'curve-style': 'straight', 'mid-target-arrow-shape': 'none' } },
];

/** Builds the stylesheet of one colour scheme. */
export function toStylesheet(
  colours: ColourTokens,
  { isLarge, isStill }: StylesheetOptions,
): readonly StyleRule[] {
  const motion = isLarge || isStill ? { stateMs: 0, seenMs: 0 } : { stateMs: 120, seenMs: 600 };
  return [
    ...nodeRules(colours, motion),
    ...edgeRules(colours),
    ...nodeStateRules(colours, motion),
    ...(isLarge ? largeRules : []),
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
  ];
}
