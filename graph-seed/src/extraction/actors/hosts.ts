import { findCapitalState } from '../../gazetteer/gazetteer.ts';
import type { EntityDraft } from '../drafts.ts';
import { stateDraft } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** Who hosts at a place: a capital is visited for its State; any other place for itself. */
export function hostOf(reading: Reading, place: EntityDraft): EntityDraft {
  const state = findCapitalState(place.name);
  return state === null ? place : stateDraft(reading, state);
}
