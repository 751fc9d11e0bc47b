/**
 * Short forms
 *
 * Whom a noun with "the" or "this" means that names nobody by itself: "the group", "this party", "the minister", "the two countries".
 * The antecedent scorer says which of those read so far; the noun says of what kind it must be.
 */
import type { EntityKind } from '@entente/graph-store';
import type { EntityDraft } from '../drafts.ts';
import { stateOfSubject } from '../actors/home-states.ts';
import { ROLE_NOUNS, STATE_POWERS } from '../lexicon/role-nouns.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import { noteReference } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';
import { findLikely } from './likely-drafts.ts';
import type { Mention } from './mentions.ts';
import { kindOfNoun } from './noun-kinds.ts';

/** Least chance of a link: what the scorer takes for more likely than all else together. */
const LEAST_CHANCE = 0.5;

/** Notes whom a definite noun means; true when it found someone. Nouns must come in the order of the text. */
export function readShortForm(reading: Reading, noun: Word): boolean {
  const own = ownState(reading, noun);
  if (own) {
    reading.at.set(noun, [own]);
    noteReference(reading, own, noun);
    return true;
  }
  if (!isShort(reading, noun)) return false;
  const isMany = /NNS|NNPS/.test(noun.xpos);
  const kind = kindOf(noun);
  const state = stateOfSubject(reading, noun);
  const [best] = findLikely(reading, noun, (draft, mention) => {
    if (state && isPowerOfOther(draft, state)) return 'barred';
    return fits(draft, mention, kind, isMany) || isNamedBy(noun, draft, mention) ? 'fits' : 'alien';
  });
  if (!best || best.chance < LEAST_CHANCE || best.drafts.length === 0) return false;
  reading.at.set(noun, best.drafts);
  for (const draft of best.drafts) noteReference(reading, draft, noun);
  return true;
}

/** "his country": that of the office which its owner holds, or of which the owner is a body. */
function ownState(reading: Reading, noun: Word): EntityDraft | null {
  if (!/^(country|nation|homeland)$/.test(noun.lower) || reading.at.has(noun)) return null;
  const owner = dependentsBy(noun, 'nmod:poss').find(({ upos }) => upos === 'PRON');
  const [draft, other] = owner ? (reading.at.get(owner) ?? []) : [];
  if (!draft || other) return null;
  if (draft.kind === 'State') return draft;
  const holder = draft.offices.find(({ of }) => of?.kind === 'State');
  return holder?.of ?? (draft.owner?.kind === 'State' ? draft.owner : null);
}

/** "Kenya's opposition accused the government": that of no other State. */
function isPowerOfOther({ family, owner }: EntityDraft, state: EntityDraft): boolean {
  return (
    family !== null && STATE_POWERS.has(family.role) && owner?.kind === 'State' && owner !== state
  );
}

/** Several people are one group or named one by one; several States or places are named one by one. */
function fits(
  draft: EntityDraft,
  { isJoint }: Mention,
  kind: EntityKind | null,
  isMany: boolean,
): boolean {
  if (kind === null) return false;
  if (isMany && !isJoint)
    return draft.kind === 'Organization' && (kind === 'Person' || kind === 'Organization');
  return draft.kind === kind;
}

/** "the front" for "the Valley Defence Front": what a body or place calls itself needs no list of nouns. */
function isNamedBy({ lemma, xpos }: Word, draft: EntityDraft, { kind, name }: Mention): boolean {
  return draft.kind !== 'Person' && kind === 'name' && xpos === 'NN' && name.includes(lemma);
}

function kindOf({ upos, lemma }: Word): EntityKind | null {
  if (upos !== 'NOUN') return null;
  if (ROLE_NOUNS.has(lemma)) return 'Organization';
  const kind = kindOfNoun(lemma);
  return kind === 'Crowd' ? 'Organization' : kind === 'Event' ? null : kind;
}

/** Marked as known, and without a word that says whose or which it is. */
function isShort(reading: Reading, noun: Word): boolean {
  if (reading.at.has(noun) || reading.inName.has(noun)) return false;
  if (/^(compound|flat|appos|xcomp|vocative)$/.test(noun.relation) || noun.deprel === 'nmod:desc')
    return false;
  if (dependentsBy(noun, 'cop').length > 0) return false;
  // "the president, Amos Okello": the name itself says who.
  if (dependentsBy(noun, 'appos', 'flat').some((one) => reading.inName.has(one))) return false;
  const isDefinite = noun.dependents.some((one) =>
    /^(the|this|that|these|those|both)$/.test(one.lower),
  );
  const isQualified = noun.dependents.some((one) =>
    /^(amod|compound|nmod|acl)$/.test(one.relation),
  );
  return isDefinite && !isQualified && namedModifiers(reading, noun, ['of', 'in']).length === 0;
}
