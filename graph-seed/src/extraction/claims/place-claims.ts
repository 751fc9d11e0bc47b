/** Where places lie and where happenings take place: "Kisumu in western Kenya", "Kisumu, a Kenyan city", "the French capital". */
import { findCapital } from '../../gazetteer/gazetteer.ts';
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { phraseExtent } from '../tree/noun-phrases.ts';
import { draftFor, noteMention } from '../reading.ts';
import { seatClaims } from './seat-claims.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const SETTLEMENT =
  /^(city|town|village|province|region|port|capital|district|suburb|island|stronghold)$/;

/** Claims about the place that a word names. */
export function placeClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  const capital = capitalClaims(reading, word);
  return capital.length > 0
    ? capital
    : [
        ...insideClaims(reading, word),
        ...describedClaims(reading, word),
        ...settledClaims(reading, word),
        ...seatClaims(reading, word),
      ];
}

/** "X in Y" and "X, Y" for places; "X in Y" for the seat of an organization. */
function insideClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  const [place] = reading.at.get(word) ?? [];
  if (
    !place ||
    !reading.inName.has(word) ||
    (place.kind !== 'Place' && place.kind !== 'Organization')
  )
    return [];
  const wholes = dependentsBy(word, 'nmod', 'appos')
    .filter((one) =>
      one.relation === 'nmod' && prepositionOf(one) !== null
        ? prepositionOf(one) === 'in' && hasSeat(place, word)
        : place.kind === 'Place' && isAfterComma(reading, one),
    )
    .flatMap((one) => reading.at.get(one) ?? [])
    .filter((one) => one.kind === 'Place' || (one.kind === 'State' && place.kind === 'Place'));
  if (wholes.length === 0 && place.kind === 'Place') wholes.push(...regionBehind(reading, word));
  return toClaims(reading, [place], wholes, { type: 'LOCATED_IN', word, status: 'asserted' });
}

/** Organizations that move, such as armies, are not located by where they act. */
function hasSeat(place: EntityDraft, word: Word): boolean {
  if (place.kind === 'Place') return true;
  return (
    /^(at|from|outside)$/.test(prepositionOf(word) ?? '') ||
    /(university|college|cent(er|re)|museum|institute|hospital|school|laborator)/i.test(place.name)
  );
}

/** "Kisumu, Kenya"; in parentheses stands another name, and "X, Washington" is in no capital. */
function isAfterComma(reading: Reading, word: Word): boolean {
  return (
    reading.inName.has(word) &&
    word.lower !== 'washington' &&
    dependentsBy(word, 'punct').some((one) => one.text === ',' && one.index < word.index) &&
    !isListed(word)
  );
}

/** "in Goma in eastern Congo": the second place holds the first, wherever the parser hung it. */
function regionBehind(reading: Reading, word: Word): readonly EntityDraft[] {
  const named = reading.inName.get(word);
  const words = word.sentence.words;
  let last = word.index;
  while (words[last + 1] && reading.inName.get(words[last + 1] ?? word) === named) last += 1;
  if (words[last + 1]?.lower !== 'in' || prepositionOf(word) !== 'in') return [];
  const region = words[last + 1]?.governor;
  const beside = region?.governor === word.governor || region?.governor === word;
  return region && beside
    ? (reading.at.get(region) ?? []).filter(
        (one) => (one.kind === 'Place' || one.kind === 'State') && one !== named,
      )
    : [];
}

/** "in X, Y and Z": a list says nothing of what lies where. */
function isListed(word: Word): boolean {
  if (isInRow(word)) return true;
  const siblings = word.governor
    ? word.governor.dependents.filter(
        (one) => one !== word && one.index > word.index && one.upos === 'PROPN',
      )
    : [];
  return (
    dependentsBy(word, 'conj').length > 0 ||
    siblings.some((one) => /^(conj|appos|nmod)$/.test(one.relation))
  );
}

/** "in Kisumu, Mombasa, Nakuru and Eldoret": names between commas that end with "and" stand side by side, however they hang. */
function isInRow(word: Word): boolean {
  const { words } = word.sentence;
  let at = word.index;
  let commas = 0;
  for (;;) {
    while (isCapital(words[at + 1])) at += 1;
    const [next, after] = [words[at + 1], words[at + 2]];
    if (next?.lower === 'and' && isCapital(after)) return commas > 0;
    if (next?.text !== ',' || !isCapital(after)) return false;
    commas += 1;
    at += 2;
  }
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** "Kisumu, a Kenyan city": the apposition says whose city it is. */
function describedClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (noun.relation !== 'appos' || !SETTLEMENT.test(noun.lemma)) return [];
  const [place] = actorsOf(reading, noun);
  const wholes = [
    ...dependentsBy(noun, 'amod'),
    ...dependentsBy(noun, 'nmod').filter((one) => /^(in|of)$/.test(prepositionOf(one) ?? 'in')),
  ]
    .flatMap((one) => reading.at.get(one) ?? [])
    .filter((one) => one.kind === 'State' || one.kind === 'Place');
  return place?.kind === 'Place'
    ? toClaims(reading, [place], wholes, { type: 'LOCATED_IN', word: noun, status: 'asserted' })
    : [];
}

/** "the Kenyan town of Kisumu", "the Bas-Fontaine district of Lima": a kind of place that says where the named one lies. */
function settledClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (!SETTLEMENT.test(noun.lemma) || noun.upos !== 'NOUN') return [];
  const isPlace = (one: EntityDraft): boolean => one.kind === 'Place';
  const at = (words: readonly Word[]): readonly EntityDraft[] =>
    words.flatMap((one) => reading.at.get(one) ?? []);
  const behind = at(dependentsBy(noun, 'nmod').filter((one) => prepositionOf(one) === 'of'));
  const before = at(dependentsBy(noun, 'amod', 'compound'));
  const states = before.filter((one) => one.kind === 'State');
  const [part, whole] =
    states.length > 0
      ? [behind.find(isPlace), states[0]]
      : [before.find(isPlace) ?? (reading.at.get(noun) ?? []).find(isPlace), behind.find(isHolder)];
  return part && whole && part !== whole
    ? toClaims(reading, [part], [whole], { type: 'LOCATED_IN', word: noun, status: 'asserted' })
    : [];
}

function isHolder(one: EntityDraft): boolean {
  return one.kind === 'Place' || one.kind === 'State';
}

function capitalClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  if (word.lemma !== 'capital' || word.upos !== 'NOUN') return [];
  const state = [...dependentsBy(word, 'amod'), ...dependentsBy(word, 'nmod')]
    .flatMap((one) => reading.at.get(one) ?? [])
    .find((one) => one.kind === 'State');
  const name = state ? findCapital(state.name) : null;
  if (!state || !name) return [];
  const place = draftFor(reading, `Place ${name}`, () => createDraft('Place', name));
  const [first, last] = phraseExtent(word);
  noteMention(reading, place, word, first, Math.max(last, word.index));
  return toClaims(reading, [place], [state], { type: 'CAPITAL_OF', word, status: 'asserted' });
}
