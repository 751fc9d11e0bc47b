/**
 * From what is to be seen to the elements Cytoscape draws
 *
 * Everything the stylesheet asks for lies in the data of an element, so that its selectors stay static.
 */
import type { ColourTokens } from '../theme/tokens.ts';
import type { CanvasEntity, CanvasKind, CanvasStatus, Point } from './canvas-types.ts';
import { toLineWidth } from './drawing-size.ts';
import type { NamePlace } from './layout/names.ts';
import type { Lettering } from './lettering.ts';
import { pillOffset, pillPicture, pillWidth } from './pictograms.ts';
import type { Strand, StrandForm } from './strands.ts';

/** A hexagon and a diamond of equal width would look larger and smaller than a circle: height over width. */
const heightShare: Readonly<Record<CanvasKind, number>> = {
  PERSON: 1,
  STATE: 0.9,
  ORGANIZATION: 1,
  PLACE: 1,
  EVENT: 1,
};

/** The data of a node. */
export interface NodeData {
  readonly id: string;
  readonly kind: CanvasKind;
  readonly size: number;
  readonly height: number;
  readonly name: string;
  readonly fontSize: number;
  readonly side: NamePlace['side'];
  /** 1 when the name is not drawn at rest. */
  readonly hushed: 0 | 1;
  readonly planned: 0 | 1;
  readonly hidden: number;
  readonly pill: string;
  readonly pillWidth: number;
  readonly pillX: number;
  readonly pillY: number;
}

/** The data of an edge. */
export interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly form: StrandForm | 'daylight';
  readonly status: CanvasStatus;
  readonly width: number;
  readonly bow: number;
  readonly loop: 0 | 1;
  /** The text it always wears. */
  readonly pill: string;
  /** The verb it shows on hover and in hand. */
  readonly verb: string;
  readonly pair: string;
  /** The relation it stands for; empty for a bundle. */
  readonly relation: string;
}

/** An element to draw; edges have no place of their own. */
export type DrawnElement =
  | { readonly group: 'nodes'; readonly data: NodeData; readonly position: Point }
  | { readonly group: 'edges'; readonly data: EdgeData };

/** Returns the height of a node of this kind and diameter. */
function toNodeHeight(kind: CanvasKind, diameter: number): number {
  return diameter * heightShare[kind];
}

/** Makes the node of an entity. */
export function toNode(
  entity: CanvasEntity,
  drawing: {
    readonly diameter: number;
    readonly lettering: Lettering;
    readonly position: Point;
    readonly name: NamePlace;
    readonly colours: ColourTokens;
  },
): DrawnElement {
  const { diameter, lettering, name, position, colours } = drawing;
  const pill = pillOffset(diameter);
  const hidden = entity.hiddenNeighbours;
  return {
    group: 'nodes',
    position,
    data: {
      id: entity.id,
      kind: entity.kind,
      size: diameter,
      height: toNodeHeight(entity.kind, diameter),
      name: lettering.text,
      fontSize: lettering.font.sizePx,
      side: name.side,
      hushed: name.hushed ? 1 : 0,
      planned: entity.kind === 'EVENT' && entity.planned ? 1 : 0,
      hidden,
      pill: hidden > 0 ? pillPicture(hidden, colours) : '',
      pillWidth: pillWidth(hidden),
      pillX: pill.x,
      pillY: pill.y,
    },
  };
}

/** The id of the line of daylight that lies over a rail. */
export function daylightOf(railId: string): string {
  return `${railId} daylight`;
}

/** Statuses drawn in dots, which need a heavier line to weigh as much as a solid one. */
const dotted: ReadonlySet<CanvasStatus> = new Set(['PLANNED', 'HYPOTHETICAL']);

/** Makes the edge of a strand, and for a rail the daylight between its two lines. */
export function toEdges(strand: Strand, bow: number): readonly DrawnElement[] {
  const [first] = strand.relations;
  if (!first) return [];
  const isBundle = strand.form === 'bundle';
  const data: EdgeData = {
    id: strand.id,
    source: strand.sourceId,
    target: strand.targetId,
    form: strand.form,
    status: isBundle ? 'ASSERTED' : first.status,
    width: toLineWidth(first.originCount) + (dotted.has(first.status) ? 1 : 0),
    bow,
    loop: strand.sourceId === strand.targetId ? 1 : 0,
    pill: strand.pill,
    verb: isBundle ? '' : first.label,
    pair: strand.pair,
    relation: isBundle ? '' : first.id,
  };
  const edge: DrawnElement = { group: 'edges', data };
  if (strand.form !== 'rail') return [edge];
  const daylight: DrawnElement = {
    group: 'edges',
    data: { ...data, id: daylightOf(strand.id), form: 'daylight', verb: '' },
  };
  return [edge, daylight];
}
