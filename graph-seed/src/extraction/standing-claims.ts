/**
 * Standing claims
 *
 * What holds over time: offices, parts of wholes, places within places, who stands against whom.
 */
import { findCapital } from '../gazetteer/gazetteer.ts';
import { actorsOf } from './actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import type { EntityDraft } from './drafts.ts';
import { phraseExtent } from './noun-phrases.ts';
import { draftFor, noteMention } from './reading.ts';
import type { Reading } from './reading.ts';
import { createDraft } from './drafts.ts';
import { dependentsBy, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

/** One claim for each office that a person is said to hold. */
export function officeClaims(reading: Reading): readonly ClaimDraft[] {
  return [...reading.drafts.values()].flatMap((person) =>
    person.offices.flatMap((office) => {
      if (!office.of || office.of === person) return [];
      const headship =
        office.relation === 'HEAD_OF_STATE' || office.relation === 'HEAD_OF_GOVERNMENT';
      const type = headship && office.of.kind !== 'State' ? 'LEADER_OF' : office.relation;
      return toClaims(reading, [person], [office.of], {
        type,
        word: office.word,
        status: 'asserted',
      });
    }),
  );
}

/** One claim for each nominal actor that belongs to someone: "the Iraqi army" is a part of Iraq. */
export function ownerClaims(reading: Reading): readonly ClaimDraft[] {
  const first = new Map<EntityDraft, Word>();
  for (const { draft, word } of reading.references) if (!first.has(draft)) first.set(draft, word);
  return [...first].flatMap(([draft, word]) => {
    if (!draft.family || !draft.owner) return [];
    if (draft.owner.kind === 'Person')
      return draft.family.role === 'GOV'
        ? toClaims(reading, [draft.owner], [draft], { type: 'LEADER_OF', word, status: 'asserted' })
        : [];
    if (!draft.family.single)
      return draft.owner.kind === 'Place'
        ? toClaims(reading, [draft], [draft.owner], {
            type: 'LOCATED_IN',
            word,
            status: 'asserted',
          })
        : [];
    return toClaims(reading, [draft], [draft.owner], { type: 'PART_OF', word, status: 'asserted' });
  });
}

/** "Erbil in Iraqi Kurdistan", "Mosul, the main Iraqi city", "the French capital". */
export function placeClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  const capital = capitalClaims(reading, word);
  if (capital.length > 0) return capital;
  const [place] = reading.at.get(word) ?? [];
  if (
    !place ||
    !reading.inName.has(word) ||
    (place.kind !== 'Place' && place.kind !== 'Organization')
  )
    return [];
  const inside = dependentsBy(word, 'nmod', 'appos')
    .filter((one) =>
      one.relation === 'nmod'
        ? prepositionOf(one) === 'in'
        : reading.inName.has(one) && place.kind === 'Place',
    )
    .flatMap((one) => reading.at.get(one) ?? []);
  const described = dependentsBy(word, 'appos')
    .filter((one) =>
      /^(city|town|village|province|region|port|capital|district|suburb)$/.test(one.lemma),
    )
    .flatMap((one) => dependentsBy(one, 'amod', 'nmod'))
    .filter(
      (one) =>
        one.upos !== 'VERB' &&
        (prepositionOf(one) === null || /^(in|of)$/.test(prepositionOf(one) ?? '')),
    )
    .flatMap((one) => reading.at.get(one) ?? []);
  const wholes = [...inside, ...described].filter(
    (one) => one.kind === 'State' || one.kind === 'Place',
  );
  return toClaims(
    reading,
    [place],
    place.kind === 'Place' ? wholes : inside.filter((one) => one.kind === 'Place'),
    { type: 'LOCATED_IN', word, status: 'asserted' },
  );
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

const AGAINST =
  /^(tension|confrontation|rivalry|hostility|standoff|dispute|feud|row|rift|conflict|war|crisis|enmity|disagreement)$/;

/** "tensions between A and B", "a disagreement with B": who stands against whom. */
export function oppositionClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (noun.upos !== 'NOUN') return [];
  const strained =
    /^(relation|tie|relationship)$/.test(noun.lemma) &&
    dependentsBy(noun, 'amod').some((one) =>
      /^(deteriorating|strained|tense|worsening|soured|hostile|frosty|icy|sour)$/.test(one.lower),
    );
  if (!AGAINST.test(noun.lemma) && !strained) return [];
  const holders = [noun, ...(noun.relation === 'nsubj' && noun.governor ? [noun.governor] : [])];
  const between = holders
    .flatMap((one) => dependentsBy(one, 'nmod', 'obl'))
    .filter((one) => prepositionOf(one) === 'between')
    .flatMap((one) => actorsOf(reading, one));
  const [first, ...others] = between.filter(
    (one) => one.kind === 'State' || one.kind === 'Organization',
  );
  if (!first) return [];
  return toClaims(reading, [first], others, {
    type: noun.lemma === 'disagreement' || noun.lemma === 'dispute' ? 'DISAGREES_WITH' : 'OPPOSES',
    word: noun,
  });
}
