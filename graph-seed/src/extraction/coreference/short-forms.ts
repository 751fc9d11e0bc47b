/**
 * Short forms
 *
 * Whom a noun with "the" or "this" means that names nobody by itself: "the group", "this party", "the minister", "the two countries".
 * The antecedent scorer says which of those read so far; the noun says of what kind it must be.
 */
import type { EntityKind } from '@entente/graph-store';
import type { EntityDraft } from '../drafts.ts';
import { INSTITUTION_NOUNS } from '../lexicon/institution-nouns.ts';
import { CROWD_NOUNS, PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { ROLE_NOUNS, SITE_NOUNS, SPACE_NOUNS } from '../lexicon/role-nouns.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { namedModifiers } from '../noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy } from '../words.ts';
import type { Word } from '../words.ts';
import { findLikely } from './likely-drafts.ts';

/** Least chance of a link: what the scorer takes for more likely than all else together. */
const LEAST_CHANCE = 0.5;

/** Notes whom a definite noun means; true when it found someone. Nouns must come in the order of the text. */
export function readShortForm(reading: Reading, noun: Word): boolean {
  const kind = kindOf(noun);
  if (!kind || !isShort(reading, noun)) return false;
  const isMany = /NNS|NNPS/.test(noun.xpos);
  const [best] = findLikely(reading, noun, (draft, isOneOfSeveral) =>
    isMany && isOneOfSeveral ? draft.kind === kind : fits(draft, kind, isMany),
  );
  if (!best || best.chance < LEAST_CHANCE || best.drafts.length === 0) return false;
  reading.at.set(noun, best.drafts);
  for (const draft of best.drafts) reading.references.push({ draft, word: noun });
  return true;
}

/** Several people are one group or named one by one; several States or places are named one by one. */
function fits(draft: EntityDraft, kind: EntityKind, isMany: boolean): boolean {
  if (isMany)
    return draft.kind === 'Organization' && (kind === 'Person' || kind === 'Organization');
  return draft.kind === kind;
}

function kindOf({ upos, lemma }: Word): EntityKind | null {
  if (upos !== 'NOUN') return null;
  if (/^(country|nation|state|republic|kingdom)$/.test(lemma)) return 'State';
  if (ROLE_NOUNS.has(lemma) || INSTITUTION_NOUNS.has(lemma) || CROWD_NOUNS.has(lemma))
    return 'Organization';
  if (PERSON_NOUNS.has(lemma) || OFFICES.has(lemma)) return 'Person';
  return SPACE_NOUNS.has(lemma) || SITE_NOUNS.has(lemma) ? 'Place' : null;
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
