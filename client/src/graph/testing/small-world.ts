import type { CanvasEntity, CanvasRelation } from '../canvas-types.ts';
import type { LayoutNode, LayoutStrand } from '../layout/plan.ts';
import type { Measure } from '../lettering.ts';

/** Makes an entity named by its id, a person unless told otherwise. */
export function entity(id: string, change: Partial<CanvasEntity> = {}): CanvasEntity {
  return {
    id,
    kind: 'PERSON',
    name: id,
    date: null,
    planned: false,
    hiddenNeighbours: 0,
    isNew: false,
    ...change,
  };
}

/** Makes a relation "Ada>Byron", asserted by one origin unless told otherwise. */
export function relation(
  subjectId: string,
  objectId: string,
  change: Partial<CanvasRelation> = {},
): CanvasRelation {
  return {
    id: `${subjectId}>${objectId}`,
    type: 'CONSULT',
    label: 'meets',
    subjectId,
    objectId,
    status: 'ASSERTED',
    originCount: 1,
    contested: false,
    ...change,
  };
}

/** Makes a node to lay out, with a name of 60 by 15 pixels. */
export function layoutNode(id: string, change: Partial<LayoutNode> = {}): LayoutNode {
  return {
    id,
    kind: 'PERSON',
    size: 20,
    label: { width: 60, height: 15 },
    badgeWidth: 0,
    position: null,
    ...change,
  };
}

/** Makes a strand to lay out, free to be bowed. */
export function layoutStrand(
  sourceId: string,
  targetId: string,
  change: Partial<LayoutStrand> = {},
): LayoutStrand {
  return {
    id: `${sourceId}>${targetId}`,
    sourceId,
    targetId,
    bow: null,
    pill: null,
    contested: false,
    ...change,
  };
}

/** Measures every letter as 10 pixels. */
export const tenPerLetter: Measure = (text) => text.length * 10;
