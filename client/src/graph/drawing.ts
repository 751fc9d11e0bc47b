/**
 * The drawing
 *
 * From the props of the canvas to what the layout is asked and what the stage shows. Pure: fonts are measured by a given
 * function.
 */
import type { ColourTokens } from '../theme/tokens.ts';
import type { CanvasEntity, CanvasRelation, OpenStrand, Point } from './canvas-types.ts';
import { countRelations, toDiameter } from './drawing-size.ts';
import type { DrawnElement } from './elements.ts';
import { toEdges, toNode } from './elements.ts';
import type { Arrangement, ArrangeRequest } from './layout/arrange.ts';
import type { NameSide } from './layout/names.ts';
import type { Lettering, Measure } from './lettering.ts';
import { toLettering } from './lettering.ts';
import { pillWidth } from './pictograms.ts';
import type { Strand } from './strands.ts';
import { toStrands } from './strands.ts';

/** An entity with its size and lettering. */
export interface SizedEntity {
  readonly entity: CanvasEntity;
  readonly relationCount: number;
  readonly diameter: number;
  readonly lettering: Lettering;
}

/** What is drawn, before it has places. */
export interface Drawing {
  /** Largest first, then by name: the order in which names get their place. */
  readonly sized: readonly SizedEntity[];
  readonly strands: readonly Strand[];
}

/** Elements from which the drawing is made for speed. */
const largeFrom = 1_500;

/** Tells whether a drawing is too large for fine detail. */
export function isLargeDrawing(drawing: Drawing): boolean {
  return drawing.sized.length + drawing.strands.length > largeFrom;
}

/** Makes the drawing of what is to be seen; relations whose ends are not both there are left out. */
export function toDrawing(
  entities: readonly CanvasEntity[],
  relations: readonly CanvasRelation[],
  accounts: readonly OpenStrand[],
  openPairs: ReadonlySet<string>,
  measure: Measure,
): Drawing {
  const ids = new Set(entities.map((entity) => entity.id));
  const held = relations.filter(
    ({ subjectId, objectId }) => ids.has(subjectId) && ids.has(objectId),
  );
  const counts = countRelations(held);
  const sized = entities.map((entity): SizedEntity => {
    const relationCount = counts.get(entity.id) ?? 0;
    const diameter = toDiameter(relationCount);
    return { entity, relationCount, diameter, lettering: toLettering(entity, diameter, measure) };
  });
  return {
    sized: sized.toSorted(
      (one, other) =>
        other.diameter - one.diameter ||
        one.entity.name.localeCompare(other.entity.name, 'en') ||
        (one.entity.id < other.entity.id ? -1 : 1),
    ),
    strands: toStrands(held, accounts, openPairs),
  };
}

/** Room of a pill around its text, in pixels. */
const pillRoom = { width: 12, height: 24 };

/** Makes the question to the layout. Positions of entities that are not drawn are kept free. */
export function toArrangeRequest(
  drawing: Drawing,
  positions: ReadonlyMap<string, Point>,
  sides: ReadonlyMap<string, NameSide>,
  surroundings: Pick<ArrangeRequest, 'room' | 'sight'>,
  measure: Measure,
): ArrangeRequest {
  const drawn = new Set(drawing.sized.map(({ entity }) => entity.id));
  return {
    ...surroundings,
    sides,
    nodes: drawing.sized.map(({ entity, diameter, lettering }) => ({
      id: entity.id,
      kind: entity.kind,
      size: diameter,
      label: lettering.extent,
      badgeWidth: entity.hiddenNeighbours > 0 ? pillWidth(entity.hiddenNeighbours) : 0,
      position: positions.get(entity.id) ?? null,
    })),
    strands: drawing.strands.map((strand) => ({
      id: strand.id,
      sourceId: strand.sourceId,
      targetId: strand.targetId,
      bow: strand.bow,
      contested: strand.form === 'rail' || strand.form === 'account',
      pill:
        strand.pill === ''
          ? null
          : {
              width:
                measure(strand.pill, { sizePx: 11, weight: 600, isItalic: false }) + pillRoom.width,
              height: pillRoom.height,
            },
    })),
    reserved: [...positions].flatMap(([id, at]) => (drawn.has(id) ? [] : [at])),
  };
}

/** Makes the elements of all that has a place; `positions` win over those of the arrangement. */
export function toElements(
  drawing: Drawing,
  arrangement: Arrangement | null,
  positions: ReadonlyMap<string, Point>,
  colours: ColourTokens,
): readonly DrawnElement[] {
  const placed = new Set<string>();
  const nodes = drawing.sized.flatMap(({ entity, diameter, lettering }) => {
    const position = positions.get(entity.id) ?? arrangement?.positions.get(entity.id);
    if (!position) return [];
    placed.add(entity.id);
    const name = arrangement?.names.get(entity.id) ?? { side: 'bottom', hushed: false, cost: 0 };
    return [toNode(entity, { diameter, lettering, position, name, colours })];
  });
  const edges = drawing.strands.flatMap((strand) =>
    placed.has(strand.sourceId) && placed.has(strand.targetId)
      ? toEdges(strand, arrangement?.bows.get(strand.id) ?? strand.bow ?? 0)
      : [],
  );
  return [...nodes, ...edges];
}
