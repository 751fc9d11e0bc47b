/**
 * States of the drawn elements
 *
 * Which classes of the stylesheet each element wears: what is in hand, focused, hovered, near what is hovered, or dimmed.
 */
import type { Selection } from './canvas-types.ts';
import { daylightOf } from './elements.ts';
import type { Strand } from './strands.ts';

/** A state that the stylesheet draws. */
export type ElementState = 'selected' | 'focused' | 'hovered' | 'near' | 'dimmed' | 'new' | 'seen';

/** What is going on in the drawing. */
export interface Attention {
  readonly selection: Selection;
  /** What the keyboard is on; null while the canvas has no focus. */
  readonly focus: Selection;
  /** The id of the node or edge under the pointer. */
  readonly hoveredId: string | null;
  /** The pointer has rested: all that is not near is dimmed. */
  readonly isDimming: boolean;
  /** New entities not seen yet, and those seen just now. */
  readonly newIds: ReadonlySet<string>;
  readonly seenIds: ReadonlySet<string>;
}

/** Returns the states of every element that has any; elements are named by their ids in the drawing. */
export function toElementStates(
  entityIds: readonly string[],
  strands: readonly Strand[],
  attention: Attention,
): ReadonlyMap<string, ReadonlySet<ElementState>> {
  const { selection, focus, hoveredId, isDimming, newIds, seenIds } = attention;
  const states = new Map<string, Set<ElementState>>();
  const add = (id: string, state: ElementState): void => {
    states.set(id, (states.get(id) ?? new Set()).add(state));
  };
  const addToStrand = (strand: Strand, state: ElementState): void => {
    add(strand.id, state);
    if (strand.form === 'rail') add(daylightOf(strand.id), state);
  };
  const standsFor = (strand: Strand, chosen: Selection): boolean =>
    chosen?.kind === 'relation' && strand.relations.some((relation) => relation.id === chosen.id);

  if (selection?.kind === 'entity') add(selection.id, 'selected');
  if (focus?.kind === 'entity') add(focus.id, 'focused');
  for (const strand of strands) {
    if (standsFor(strand, selection)) {
      addToStrand(strand, 'selected');
      add(strand.sourceId, 'selected');
      add(strand.targetId, 'selected');
    }
    if (standsFor(strand, focus)) addToStrand(strand, 'focused');
  }
  for (const id of newIds) add(id, seenIds.has(id) ? 'seen' : 'new');
  // What was hovered may be gone, as a bundle is once it was opened.
  const isDrawn = [...entityIds, ...strands.map((strand) => strand.id)].includes(hoveredId ?? '');
  if (hoveredId === null || !isDrawn) return states;

  add(hoveredId, 'hovered');
  const near = new Set<string>([hoveredId]);
  for (const strand of strands) {
    const isHovered = strand.id === hoveredId;
    if (!isHovered && strand.sourceId !== hoveredId && strand.targetId !== hoveredId) continue;
    if (isHovered && strand.form === 'rail') add(daylightOf(strand.id), 'hovered');
    for (const id of [strand.id, strand.sourceId, strand.targetId]) near.add(id);
  }
  for (const id of near) if (id !== hoveredId) add(id, 'near');
  if (!isDimming) return states;
  for (const id of entityIds) if (!near.has(id)) add(id, 'dimmed');
  for (const strand of strands) if (!near.has(strand.id)) addToStrand(strand, 'dimmed');
  return states;
}
