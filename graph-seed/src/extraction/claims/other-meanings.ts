/** Where a verb means something else than its sense: it is only said, or meant in a figure of speech. */
import type { ClaimType } from '@entente/graph-store';
import type { EntityDraft } from '../drafts.ts';
import { namedAs } from './naming-claims.ts';
import type { Recipients } from './recipients.ts';
import type { VerbSense } from '../lexicon/senses/sense-table.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** "admits that X is held" lets nobody in, "dismissed X as a thief" sacks nobody: who says so does nothing else. */
export function isOnlySaid(verb: Word, { type }: VerbSense): boolean {
  if (!DEED_TYPES.has(type)) return false;
  return dependentsBy(verb, 'ccomp').length > 0 || (type === 'SANCTION' && namedAs(verb) !== null);
}

/** "executes the law", "kills the talks": no happening can be killed. "X is surrounded by Y and Z": States that lie so do nothing. */
export function isFigurative(
  verb: Word,
  { mode }: VerbSense,
  agents: readonly EntityDraft[],
  { actors, event }: Recipients,
): boolean {
  const areEvents =
    actors.every((one) => one.kind === 'Event') && (event !== null || actors.length > 0);
  if (mode === 'targeted' && areEvents) return true;
  return (
    /^(surround|encircle|border|flank)$/.test(verb.lemma) &&
    [...agents, ...actors].every((one) => one.kind === 'State' || one.kind === 'Place')
  );
}

/** What is done by more than words. */
const DEED_TYPES: ReadonlySet<string> = new Set<ClaimType>([
  'RETREAT',
  'AID',
  'COOPERATE',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'SANCTION',
]);
