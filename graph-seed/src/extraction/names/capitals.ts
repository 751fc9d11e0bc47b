import { firstConjunct, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Prepositions that leave a capital a place. */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at to from near around outside inside into through across toward towards throughout via over above downtown of for'.split(
    ' ',
  ),
);

/** Verbs of which a city, not a government, is the subject. */
const CITY_VERBS: ReadonlySet<string> = new Set(
  'be lie host become remain locate burn fall grow wake sleep see'.split(' '),
);

/**
 * Tells whether a capital's name stands for its government, as in "Paris said", rather than for the city, as in "in Paris". Acting,
 * being acted upon, owning and standing beside another party make it the government.
 */
export function isGovernment(head: Word): boolean {
  const word = firstConjunct(head);
  const preposition = prepositionOf(word) ?? prepositionOf(head);
  if (preposition !== null) {
    if (PLACE_PREPOSITIONS.has(preposition)) return false;
    if (preposition === 'on')
      return (
        word.governor !== null &&
        /^(pressure|sanction|attack|war|call|lean)$/.test(word.governor.lemma)
      );
    return true;
  }
  if (word.relation === 'nsubj') {
    const verb = word.governor;
    return (
      verb !== null &&
      verb.upos === 'VERB' &&
      !CITY_VERBS.has(verb.lemma) &&
      word.deprel !== 'nsubj:outer'
    );
  }
  if (word.relation === 'obj' || word.relation === 'iobj')
    return !/^(visit|leave|reach|enter|hit|shake|rock|tour|bomb|shell)$/.test(
      word.governor?.lemma ?? '',
    );
  if (word.deprel === 'nmod:poss')
    return !/^(street|suburb|airport|resident|mayor|center|centre|outskirt|police)$/.test(
      word.governor?.lemma ?? '',
    );
  return false;
}
