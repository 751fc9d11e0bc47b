import { speaksOf } from '../../gazetteer/gazetteer.ts';
import { UNIONS_OF_HOSTS } from '../../gazetteer/state-customs.ts';
import { dependentsBy, firstConjunct, prepositionOf } from '../tree/words.ts';
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

/** What governments have from, give to or hold ready for one another, unlike what is carried to a city. */
const DEALINGS =
  /^(apology|aid|help|assistance|support|backing|loan|credit|subsidy|fund|funding|money|weapon|arms?|pressure|approval|permission|consent|assurance|guarantee|promise|pledge|commitment|order|instruction|request|demand|message|signal|letter|note|warning|threat|ultimatum|response|reply|answer|reaction|criticism|condemnation|praise|offer|proposal|concession|invitation|statement|denial|explanation|independence|autonomy|loyalty|allegiance|tie|link|objection|resistance|opposition|complaint|protest|challenge|rebuke|blow|setback|victory|price|sanction|recognition)$/;

/** Verbs whose `to` names whoever hears, gets or is asked. */
const ADDRESSING =
  /^(apologi[sz]e|appeal|turn|look|listen|concede|lend|promise|pledge|offer|sell|owe|deny|complain|answer|report|bow|yield|object|respond|grant|defer|surrender)$/;

/** Verbs whose `from` names whoever grants something. */
const OBTAINING =
  /^(demand|seek|expect|get|win|secure|receive|obtain|need|want|request|extract|await|draw|face)$/;

/** "an apology from Paris", "loans to Paris", "turned to Paris": what only a government gives or gets. */
function isDealtWith(word: Word, preposition: string): boolean {
  const { governor } = word;
  if (governor === null || !/^(from|to|for)$/.test(preposition)) return false;
  const marker = dependentsBy(word, 'case')[0];
  const before = marker ? word.sentence.words[marker.index - 1] : undefined;
  // Wherever the parser hung it.
  if ([governor, before].some((one) => one?.upos === 'NOUN' && DEALINGS.test(one.lemma)))
    return true;
  const isObtained =
    OBTAINING.test(governor.lemma) &&
    dependentsBy(governor, 'obj').some((one) => DEALINGS.test(one.lemma));
  return preposition === 'to'
    ? governor.upos === 'VERB' && ADDRESSING.test(governor.lemma)
    : preposition === 'from' && isObtained;
}

/**
 * The State or union of States whose government a capital's name stands for. From Brussels the European Union is governed, unless an article
 * speaks of Belgium and never of the Union.
 */
export function governingFrom(state: string, text: string): string {
  const union = UNIONS_OF_HOSTS.get(state);
  if (union === undefined) return state;
  return speaksOf(text, state) && !speaksOf(text, union) ? state : union;
}

/**
 * Tells whether a capital's name stands for its government, as in "Paris said", rather than for the city, as in "in Paris". Acting,
 * being acted upon, owning and standing beside another party make it the government.
 */
export function isGovernment(head: Word): boolean {
  const word = firstConjunct(head);
  const preposition = prepositionOf(word) ?? prepositionOf(head);
  if (preposition !== null) {
    if (PLACE_PREPOSITIONS.has(preposition)) return isDealtWith(word, preposition);
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
