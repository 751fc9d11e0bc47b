/**
 * Employers
 *
 * "a Kenyan foreign ministry spokesman", "union officials": the body whose office or staff the next noun names.
 */
import { INSTITUTION_NOUNS } from '../lexicon/institution-nouns.ts';
import { BODY_ENDINGS } from '../lexicon/name-words.ts';
import { STAFF_NOUNS } from '../lexicon/person-nouns.ts';
import { STATE_POWERS } from '../lexicon/role-nouns.ts';
import { noteMention } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import type { Word } from '../tree/words.ts';
import { bodyNamedBy, findNamesake } from './named-bodies.ts';
import { findPost } from './offices.ts';
import { readBody } from './role-bodies.ts';
import { findFamily } from './role-families.ts';
import { toOwner } from './role-owners.ts';

/** Notes the body that stands before a noun for who serves it; nothing before any other noun. */
export function readEmployer(reading: Reading, noun: Word): void {
  const head = noun.governor;
  const family = head && (findPost(head) || head.lemma === 'politician') ? findFamily(noun) : null;
  if (!family && head && isServant(head) && isBodyNoun(noun)) {
    // "within his own party ... as party president": the same one.
    const same = noun.sentence.words.find(
      (one) => one.index < noun.index && one.lemma === noun.lemma && one.upos === 'NOUN',
    );
    const body = same ? reading.at.get(same)?.[0] : bodyNamedBy(reading, noun);
    if (body) noteMention(reading, body, noun, noun.index, noun.index);
    return;
  }
  if (!head || noun.lemma === 'cabinet' || !family?.single || !EMPLOYERS.has(family.role)) return;
  const named = namedModifiers(reading, head).filter((one) => one.kind !== 'Event');
  const same = named.length === 0 ? findNamesake(reading, noun, family) : null;
  const draft = same ?? readBody(reading, noun, family, toOwner(reading, family, named));
  if (draft) noteMention(reading, draft, noun, noun.index, noun.index);
}

/** Roles of bodies that have officers of their own. */
const EMPLOYERS: ReadonlySet<string> = new Set([...STATE_POWERS, 'OPP', 'MED']);

function isBodyNoun({ lemma }: Word): boolean {
  return INSTITUTION_NOUNS.has(lemma) || BODY_ENDINGS.has(lemma);
}

/** Who serves a body: "a commission spokesman", "union officials". */
function isServant(noun: Word): boolean {
  return findPost(noun) !== null || STAFF_NOUNS.has(noun.lemma) || noun.lemma === 'member';
}
