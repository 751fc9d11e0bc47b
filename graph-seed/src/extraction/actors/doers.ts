/**
 * Doers
 *
 * Who acts, also where nobody is named: "gunmen attacked", "an Argentine judge ordered", "thousands marched". A person noun, a noun for a body
 * or a name that was not recognised becomes an actor of this article when it does something; it is known by its own words.
 */
import { findEntry } from '../../gazetteer/gazetteer.ts';
import { actorsAt } from './actors.ts';
import { isCalendarName } from '../dates/date-words.ts';
import { canAct, createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { INSTITUTION_NOUNS } from '../lexicon/institution-nouns.ts';
import { CROWD_NOUNS, PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { PART_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { RoleFamily } from '../lexicon/role-nouns.ts';
import { SPEAKING_TEXTS } from '../lexicon/speaking-texts.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { findEarlier } from './history.ts';
import { capitalized } from '../names/spelled-names.ts';
import { frontExtent, namedModifiers } from '../tree/noun-phrases.ts';
import { draftFor, noteMention } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf, withConjuncts } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Names of what nobody does: storms, illnesses. */
const FORCES_OF_NATURE =
  /^(hurricane|typhoon|cyclone|storm|earthquake|quake|tsunami|virus|covid(-19)?|ebola|malaria|aids|hiv)$/;

const FEASTS = /^(christmas|easter|ramadan)$/;

/** Groups and persons without a name; they stand in the graph only when a claim needs them. */
const UNNAMED: RoleFamily = { label: 'People', role: 'CVL', single: false };
const COUNTED = /^(thousand|hundred|dozen|score|ten|million|crowd)$/;

/** Who is meant by the words that stand for those who act; nobody for things and happenings. */
export function doersOf(reading: Reading, words: readonly Word[]): readonly EntityDraft[] {
  return [
    ...new Set(
      words.flatMap((word) => withConjuncts(word)).flatMap((word) => doersAt(reading, word)),
    ),
  ];
}

/** "Hurricane Adhiambo": a storm with a name of its own. */
function isForceOfNature(word: Word): boolean {
  return [word, ...dependentsBy(word, 'compound', 'flat', 'nmod')].some(
    (one) => one.upos === 'PROPN' && FORCES_OF_NATURE.test(one.lower),
  );
}

function doersAt(reading: Reading, word: Word): readonly EntityDraft[] {
  if (isForceOfNature(word)) return [];
  const known = actorsAt(reading, word);
  if (known.length > 0) return known;
  const behind = thoseBehind(reading, word);
  if (behind.length > 0) return behind;
  if (PART_NOUNS.has(word.lemma)) {
    const parts = dependentsBy(word, 'nmod').filter((one) => prepositionOf(one) === 'of');
    if (parts.length > 0) return doersOf(reading, parts);
  }
  const doer = unnamedAt(reading, word);
  return doer ? [doer] : [];
}

/** Who acts through a thing: whoever used the weapon, or wrote the report. */
function thoseBehind(reading: Reading, thing: Word): readonly EntityDraft[] {
  if (WEAPONS.test(thing.lemma)) return usersOf(reading, thing);
  // What is said in writing is said by whoever wrote it.
  return SPEAKING_TEXTS.has(thing.lemma)
    ? namedModifiers(reading, thing, ['by', 'from', 'of']).filter(canAct)
    : [];
}

const WEAPONS =
  /^(bomb|drone|missile|rocket|shell|mine|explosive|device|grenade|mortar|gun|bullet|truck|car|boat|plane|jet|aircraft|helicopter|ship|vessel|torpedo|arrow|artillery)$/;

/** "a bomb planted by X killed": whoever used the weapon does what it does. */
function usersOf(reading: Reading, weapon: Word): readonly EntityDraft[] {
  return dependentsBy(weapon, 'acl')
    .flatMap((participle) => dependentsBy(participle, 'obl:agent'))
    .flatMap((word) => actorsAt(reading, word));
}

/** True for a noun that means a person, a group of them or a body. */
export function isPersonNoun(word: Word): boolean {
  if (word.upos !== 'NOUN') return false;
  return PERSON_NOUNS.has(word.lemma) || CROWD_NOUNS.has(word.lemma) || isBodyNoun(word);
}

/** True for a noun that means people, no body of them. */
export function isPeopleNoun(word: Word): boolean {
  // "20,000 Haitians".
  if (word.xpos === 'NNPS' && findEntry(word.text)?.use === 'demonym') return true;
  return word.upos === 'NOUN' && (PERSON_NOUNS.has(word.lemma) || CROWD_NOUNS.has(word.lemma));
}

function isBodyNoun(word: Word): boolean {
  return INSTITUTION_NOUNS.has(word.lemma) || ROLE_NOUNS.has(word.lemma) || OFFICES.has(word.lemma);
}

function unnamedAt(reading: Reading, word: Word): EntityDraft | null {
  const isName =
    word.upos === 'PROPN' &&
    !FORCES_OF_NATURE.test(word.lower) &&
    !isCalendarName(word.lower) &&
    !FEASTS.test(word.lower) &&
    /^\p{Lu}/u.test(word.text);
  const isCounted = COUNTED.test(word.lemma);
  const isNobody = word.dependents.some((one) =>
    /^(no|every|each|any|which|what|neither)$/.test(one.lower),
  );
  // "the two leaders" of whom nobody was found are hardly a body.
  const isPair =
    /NNS|NNPS/.test(word.xpos) &&
    word.dependents.some((one) => /^(two|both)$/.test(one.lower)) &&
    word.dependents.some((one) => /^(the|both|these|those)$/.test(one.lower));
  if (isNobody || isPair || (!isName && !isCounted && !isPersonNoun(word))) return null;
  const isPlural = /NNS|NNPS/.test(word.xpos) || CROWD_NOUNS.has(word.lemma) || isCounted;
  const isPerson = !isName && !isPlural && !isBodyNoun(word);
  const [first, last] = frontExtent(word);
  const name = isCounted ? `${word.text} of people` : nameOf(word, first);
  const kind = isPerson ? 'Person' : 'Organization';
  const isKnown = word.dependents.some((one) => /^(the|these|those|this|that)$/.test(one.lower));
  const draft =
    (isKnown
      ? findEarlier(
          reading,
          word,
          (one) => one.family === UNNAMED && one.name.toLowerCase().endsWith(word.lower),
        )
      : null) ??
    draftFor(reading, `${kind} unnamed ${name.toLowerCase()}`, () =>
      createDraft(kind, name, { family: UNNAMED, discriminator: reading.article.id }),
    );
  noteMention(reading, draft, word, first, last);
  return draft;
}

/** The words in front of the noun and the noun, without articles and numbers. */
function nameOf(noun: Word, first: number): string {
  const words = noun.sentence.words
    .slice(first, noun.index + 1)
    .filter(
      (one) =>
        one === noun ||
        !(
          /^(DET|NUM|PUNCT)$/.test(one.upos) ||
          /^(some|many|several|more|than|about|nearly|up|to|at|least|most|other|their|its|his|her)$/.test(
            one.lower,
          )
        ),
    );
  const text = words
    .map((one, index) => ((words[index - 1]?.end ?? one.start) < one.start ? ' ' : '') + one.text)
    .join('');
  return capitalized(text);
}
