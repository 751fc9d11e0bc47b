import type { CanvasEntity, CanvasRelation } from '../graph/canvas-types.ts';
import { toRelationVerbs } from '../words/relation-words.ts';
import type { ExploredGraph } from './explored-graph.ts';
import { findDrawnRelations } from './visible-graph.ts';
import type { VisibleGraph } from './visible-graph.ts';

/** Counts the drawn neighbours of each drawn entity, filtered or not. */
function countDrawnNeighbours(graph: ExploredGraph): ReadonlyMap<string, number> {
  const neighbours = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    if (from === to) return;
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { subject, object } of findDrawnRelations(graph)) {
    link(subject.id, object.id);
    link(object.id, subject.id);
  }
  return new Map([...neighbours].map(([id, others]) => [id, others.size]));
}

/** Gives how many neighbours of an entity the graph has beyond those drawn; 0 for an entity that was not loaded. */
export function countHiddenNeighbours(graph: ExploredGraph, entityId: string): number {
  const entity = graph.entities.get(entityId);
  if (entity === undefined) return 0;
  return Math.max(0, entity.neighbourCount - (countDrawnNeighbours(graph).get(entityId) ?? 0));
}

/** What the canvas is given to draw. */
export interface CanvasInput {
  readonly entities: readonly CanvasEntity[];
  readonly relations: readonly CanvasRelation[];
}

/** Turns what is to be seen into what the canvas draws. */
export function toCanvasInput(graph: ExploredGraph, visible: VisibleGraph): CanvasInput {
  const drawnNeighbours = countDrawnNeighbours(graph);
  return {
    entities: visible.entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      date: 'date' in entity ? entity.date : null,
      planned: 'planned' in entity ? entity.planned : false,
      hiddenNeighbours: Math.max(0, entity.neighbourCount - (drawnNeighbours.get(entity.id) ?? 0)),
      isNew: graph.fresh.has(entity.id),
    })),
    relations: visible.relations.map(({ relation, status }) => ({
      id: relation.id,
      type: relation.type,
      label: toRelationVerbs(relation)[0],
      subjectId: relation.subject.id,
      objectId: relation.object.id,
      status,
      originCount: relation.originCount,
      contested: relation.contested,
    })),
  };
}
