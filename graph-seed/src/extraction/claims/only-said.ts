import type { ClaimType } from '@entente/graph-store';
import { namedAs } from './naming-claims.ts';
import type { VerbSense } from '../lexicon/senses/sense-table.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** "admits that X is held" lets nobody in, "dismissed X as a thief" sacks nobody: who says so does nothing else. */
export function isOnlySaid(verb: Word, { type }: VerbSense): boolean {
  if (!DEED_TYPES.has(type)) return false;
  return dependentsBy(verb, 'ccomp').length > 0 || (type === 'SANCTION' && namedAs(verb) !== null);
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
