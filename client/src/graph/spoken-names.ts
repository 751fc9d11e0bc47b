/**
 * What the canvas says aloud
 *
 * The names of the options that mirror the drawing for screen readers, and for anyone who asks the page what is drawn.
 */
import { countOf } from '../words/counts.ts';
import { toDateWords } from '../words/dates.ts';
import { KIND_NAMES, STATUS_NAMES } from '../words/kinds.ts';
import type { CanvasEntity, CanvasRelation } from './canvas-types.ts';

/** Says an entity: "Élysée, organization, 3 relations, 9 hidden neighbours". */
export function sayEntity(entity: CanvasEntity, relationCount: number): string {
  const parts = [entity.name, KIND_NAMES[entity.kind].toLowerCase()];
  if (entity.date !== null) {
    const date = toDateWords(entity.date);
    parts.push(entity.planned ? `planned for ${date}` : date);
  }
  parts.push(countOf(relationCount, 'relation'));
  if (entity.hiddenNeighbours > 0) parts.push(countOf(entity.hiddenNeighbours, 'hidden neighbour'));
  if (entity.isNew) parts.push('new');
  return parts.join(', ');
}

/** Says a relation: "Élysée accuses Kremlin, reported, 1 origin, contested". */
export function sayRelation(
  relation: CanvasRelation,
  names: ReadonlyMap<string, string>,
  account: string | undefined,
): string {
  const subject = names.get(relation.subjectId) ?? '';
  const object = names.get(relation.objectId) ?? '';
  const parts = [
    `${subject} ${relation.label} ${object}`,
    STATUS_NAMES[relation.status].toLowerCase(),
    countOf(relation.originCount, 'origin'),
  ];
  if (relation.contested) parts.push('contested');
  if (account !== undefined) parts.push(`account ${account.replaceAll(/\s+/gu, ' ')}`);
  return parts.join(', ');
}
