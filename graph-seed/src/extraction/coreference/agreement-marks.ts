/** What can be told of a mention's number and being from its own words. */
import { INSTITUTION_NOUNS } from '../lexicon/institution-nouns.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';
import type { PronounClass } from './pronoun-classes.ts';

/** One, many, or a body that English speaks of as either. */
export type GrammaticalNumber = 'one' | 'many' | 'unknown';

/** Which pronoun may stand for a single one of them: a man, a woman, a person of unknown gender, or no person. */
export type Being = 'he' | 'she' | 'person' | 'thing' | 'unknown';

const MALE =
  /^(man|boy|father|son|brother|husband|uncle|nephew|grandfather|grandson|king|prince|emperor|sultan|duke|count|baron|lord|sir|mr|mr\.|gentleman|guy|policeman|gunman|businessman|spokesman|chairman|congressman|actor|priest|monk|bishop|archbishop|cardinal|pope|imam|sheikh|ayatollah|widower|boyfriend|fisherman|fireman|salesman|cameraman|taoiseach|emir)$/;
const FEMALE =
  /^(woman|girl|mother|daughter|sister|wife|aunt|niece|grandmother|granddaughter|queen|princess|empress|duchess|countess|baroness|lady|madam|mrs|mrs\.|ms|ms\.|miss|policewoman|businesswoman|spokeswoman|chairwoman|congresswoman|actress|nun|widow|girlfriend|waitress|heroine)$/;
/** Bodies of many, for which `it` and `they` both stand. */
const BODY =
  /^(team|group|band|company|corporation|firm|government|committee|council|court|parliament|congress|senate|police|army|military|militia|party|union|family|couple|crew|staff|board|organization|organisation|agency|ministry|department|university|school|club|league|band|gang|audience|crowd|public|opposition|media|press|community|population|majority|minority|jury|administration|cabinet|coalition|alliance|delegation|movement|network|force|commission|association|society|squad|unit|division|corps|navy|tribe|clan|pair|duo|trio|rest|number|people)$/;

/** Finds the number of a mention. */
export function findNumber(
  head: Word,
  pronoun: PronounClass | null,
  label: string,
  isJoint: boolean,
): GrammaticalNumber {
  if (isJoint) return 'many';
  if (pronoun)
    return /^(they|these|we)$/.test(pronoun) ? 'many' : pronoun === 'you' ? 'unknown' : 'one';
  if (head.lemma === 'people') return 'many';
  if (/^NNP?S$/.test(head.xpos)) return label === 'ORG' || label === 'LOC' ? 'unknown' : 'many';
  if (label === 'ORG' || label === 'MISC' || BODY.test(head.lemma)) return 'unknown';
  if (dependentsBy(head, 'nummod').some((one) => one.lower !== 'one' && one.index < head.index))
    return label === 'PER' ? 'one' : 'many';
  return 'one';
}

/** Finds what being a mention's own words speak of. */
export function findBeing(head: Word, pronoun: PronounClass | null, label: string): Being {
  if (pronoun) {
    if (pronoun === 'he' || pronoun === 'she') return pronoun;
    if (pronoun === 'i') return 'person';
    return /^(it|this|these)$/.test(pronoun) ? 'thing' : 'unknown';
  }
  const titles = dependentsBy(head, 'nmod:desc', 'compound', 'appos', 'flat').map(
    (one) => one.lemma,
  );
  const words =
    label === 'PER' || label === '' ? [head.lemma, ...(label === 'PER' ? titles : [])] : [];
  if (words.some((word) => MALE.test(word))) return 'he';
  if (words.some((word) => FEMALE.test(word))) return 'she';
  if (label === 'PER') return 'person';
  if (label === 'ORG' || label === 'LOC') return 'thing';
  if (label === 'MISC') return 'unknown';
  if (BODY.test(head.lemma) || INSTITUTION_NOUNS.has(head.lemma)) return 'thing';
  return PERSON_NOUNS.has(head.lemma) || OFFICES.has(head.lemma) ? 'person' : 'unknown';
}
