import { findCapitalState } from '../../gazetteer/gazetteer.ts';
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { governingFrom } from '../names/capitals.ts';
import { draftFor, stateDraft } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** Who hosts at a place: a capital is visited for its State; any other place for itself. */
export function hostOf(reading: Reading, place: EntityDraft): EntityDraft {
  const state = findCapitalState(place.name);
  return state === null ? place : governmentAt(reading, state);
}

/** The State that is governed from its capital, or the union of States that is governed from there. */
export function governmentAt(reading: Reading, state: string): EntityDraft {
  const name = governingFrom(state, reading.text);
  return name === state
    ? stateDraft(reading, state)
    : draftFor(reading, `Organization ${name}`, () => createDraft('Organization', name));
}
