/**
 * Feeling claims
 *
 * Whoever is appalled by what another did accuses them, whoever is heartened supports them: the predicate tells the judgement.
 */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { subjectsOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { eventRolesOf } from '../events/event-roles.ts';
import { findMeaning } from '../events/event-meanings.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const AGAINST =
  /^(appalled|shocked|outraged|horrified|disgusted|angered|dismayed|sickened|alarmed|infuriated|incensed|disappointed|furious|angry|unhappy|frustrated|enraged|livid|indignant|upset|annoyed|appal|appall|shock|outrage|horrify|disgust|anger|dismay|alarm)$/;
const FOR =
  /^(encouraged|heartened|delighted|pleased|impressed|grateful|thankful|satisfied|proud|glad|encourage|hearten|delight|please)$/;

/** The judgement that a feeling makes of whoever caused it; empty for every other word. */
export function feelingClaims(reading: Reading, predicate: Word): readonly ClaimDraft[] {
  const word = predicate.lower;
  const isAgainst = AGAINST.test(word);
  if (!isAgainst && !FOR.test(word)) return [];
  const feels = [...dependentsBy(predicate, 'nsubj'), ...subjectsOf(predicate)].flatMap((one) =>
    actorsOf(reading, one),
  );
  const causes = dependentsBy(predicate, 'obl')
    .filter((one) => /^(by|at|with|over|about|to|of)$/.test(prepositionOf(one) ?? ''))
    .flatMap((one) => doersOf(reading, one));
  return toClaims(reading, feels.filter(canAct), causes.filter(canAct), {
    type: isAgainst ? 'ACCUSE' : 'SUPPORT',
    mode: isAgainst ? 'disapprove' : null,
    word: predicate,
  });
}

/** Whoever is behind the cause: the doer of a happening, the owner of a decision. */
function doersOf(reading: Reading, cause: Word): readonly EntityDraft[] {
  const meaning = findMeaning(cause);
  if (meaning) return eventRolesOf(reading, cause, meaning).agents;
  const named = actorsOf(reading, cause);
  if (named.length > 0) return named;
  const owners =
    /^(decision|act|action|move|behaviour|behavior|conduct|remark|statement|comment|policy|effort|work|progress|commitment)$/.test(
      cause.lemma,
    )
      ? namedModifiers(reading, cause, ['of', 'by'])
      : [];
  return owners;
}
