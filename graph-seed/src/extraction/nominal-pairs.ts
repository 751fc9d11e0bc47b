import type { EntityDraft } from './drafts.ts';
import { findEarlierPair, findNamedTogether } from './history.ts';
import { lexicalForms, namedModifiers } from './noun-phrases.ts';
import { findOffice } from './offices.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** "the two countries", "the two heads of state": the last two that fit. */
export function readPair(reading: Reading, noun: Word): boolean {
  const two = noun.dependents.some((one) => one.lower === 'two' || one.lower === 'both');
  const definite = noun.dependents.some((one) => /^(the|both|these|those)$/.test(one.lower));
  if (!two || !definite || !/NNS|NNPS/.test(noun.xpos)) return false;
  if (namedModifiers(reading, noun).length > 0) return false;
  const test = pairTest(noun);
  if (!test) return false;
  const pair = /^(country|nation|state|side)$/.test(noun.lemma)
    ? findNamedTogether(reading, noun, test)
    : findEarlierPair(reading, noun, test, 6);
  if (pair.length === 2) reading.at.set(noun, pair);
  return true;
}

function pairTest(noun: Word): ((draft: EntityDraft) => boolean) | null {
  if (/^(country|nation|state|government|power|neighbor|neighbour|capital|side)$/.test(noun.lemma))
    return (draft) => draft.kind === 'State';
  const office = findOffice(noun);
  if (
    office?.relation === 'HEAD_OF_STATE' ||
    noun.lemma === 'leader' ||
    lexicalForms(noun).includes('head of state')
  ) {
    return (draft) => draft.offices.some((one) => /^HEAD_OF|^LEADER/.test(one.relation));
  }
  if (office) return (draft) => draft.offices.some((one) => one.title === office.title);
  return /^(man|woman|official)$/.test(noun.lemma) ? (draft) => draft.kind === 'Person' : null;
}
