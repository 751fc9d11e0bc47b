/** Where bodies are at home: "Acme, a Kenyan charity", "the Nairobi-based watchdog Acme", "the London-listed Acme Energy", "Kenya's embassy in Lima". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { INSTITUTION_NOUNS } from '../lexicon/institution-nouns.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Claims at the noun that stands for the body, or describes it. */
export function seatClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  const [body] = bodiesAt(reading, noun);
  const [home] = body ? homesOf(reading, noun, body) : [];
  return body && home
    ? toClaims(reading, [body], [home], { type: 'LOCATED_IN', word: noun, status: 'asserted' })
    : [];
}

function bodiesAt(reading: Reading, noun: Word): readonly EntityDraft[] {
  return [
    ...(reading.at.get(noun) ?? []),
    ...dependentsBy(noun, 'appos', 'flat').flatMap((one) => reading.at.get(one) ?? []),
    ...(noun.relation === 'appos' ? actorsOf(reading, noun) : []),
  ].filter((one) => one.kind === 'Organization');
}

function homesOf(reading: Reading, noun: Word, body: EntityDraft): readonly EntityDraft[] {
  const based = dependentsBy(noun, 'amod')
    .filter((one) => BASED.test(one.lower))
    .flatMap((one) => dependentsBy(one, 'compound', 'obl', 'nmod'));
  const front = dependentsBy(noun, 'amod', 'compound');
  const isDescribed = INSTITUTION_NOUNS.has(noun.lemma) && !reading.inName.has(noun);
  const own = isDescribed
    ? [...front, ...dependentsBy(noun, 'nmod').filter((one) => prepositionOf(one) === 'in')]
    : front.filter(isBased);
  const places = body.family === null ? [...based, ...own] : missionSites(noun);
  return places
    .flatMap((one) => reading.at.get(one) ?? [])
    .filter((one) => (one.kind === 'State' || one.kind === 'Place') && one !== body.owner);
}

const BASED = /^(based|headquartered|listed)$/;

/** "Lusaka-based", where the parser hung the place on the noun. */
function isBased({ sentence, index }: Word): boolean {
  return (
    sentence.words[index + 1]?.text === '-' && BASED.test(sentence.words[index + 2]?.lower ?? '')
  );
}

/** "the Kenyan embassy in Lima", also where the parser hung the place on the verb. */
function missionSites(noun: Word): readonly Word[] {
  if (!/^(embassy|consulate)$/.test(noun.lemma)) return [];
  const verb = noun.governor?.upos === 'VERB' ? noun.governor : null;
  return [noun, ...(verb ? [verb] : [])]
    .flatMap((one) => dependentsBy(one, 'nmod', 'obl'))
    .filter((one) =>
      dependentsBy(one, 'case').some(
        (marker) => marker.lower === 'in' && marker.index === noun.index + 1,
      ),
    );
}
