/** What belongs to what: "a centre consisting of a church and an embassy's offices", "Kenya's delegation on the Security Council". */
import { findEntry, findWhole } from '../../gazetteer/gazetteer.ts';
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf, withConjuncts } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Claims about parts and seats at one word; most words make none. */
export function partClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  if (word.upos === 'VERB' && /^(consist|comprise|include)$/.test(word.lemma))
    return compositionClaims(reading, word);
  return word.upos === 'NOUN' || word.upos === 'PROPN'
    ? [...seatClaims(reading, word), ...branchClaims(reading, word)]
    : [];
}

function compositionClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const wholes = (
    verb.relation === 'acl' && verb.governor ? [verb.governor] : dependentsBy(verb, 'nsubj')
  )
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Place' || one.kind === 'Organization');
  const parts = dependentsBy(verb, 'obj', 'obl')
    .filter((one) => one.relation === 'obj' || prepositionOf(one) === 'of')
    .flatMap((one) => withConjuncts(one))
    .flatMap((one) => [
      ...actorsOf(reading, one),
      ...(/^(service|office|branch|department|wing|part|unit|section)$/.test(one.lemma)
        ? dependentsBy(one, 'nmod').flatMap((owner) => actorsOf(reading, owner))
        : []),
    ])
    .filter((one) => one.kind !== 'Event' && one.kind !== 'State');
  return toClaims(reading, wholes, parts, { type: 'HAS_PART', word: verb, status: 'asserted' });
}

/** A State that has a delegation on an international body sits on it. */
function seatClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  const [delegation] = reading.at.get(noun) ?? [];
  if (delegation?.family?.role !== 'DIP' || delegation.owner?.kind !== 'State') return [];
  const bodies = dependentsBy(noun, 'nmod')
    .filter((one) => /^(on|to|at|in)$/.test(prepositionOf(one) ?? ''))
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => isBody(one));
  return toClaims(reading, [delegation.owner], bodies, {
    type: 'MEMBER_OF',
    word: noun,
    status: 'asserted',
  });
}

const BRANCH =
  /^(wing|branch|arm|subsidiary|unit|agency|division|department|organ|publication|newspaper|magazine|affiliate|faction|committee|section|bureau|outlet|institute|office)$/;

/** "the Acme subsidiary Byron Ltd", "the elite group within X called Y": the named body is a part of the other. */
function branchClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (!BRANCH.test(noun.lemma)) return [];
  const called = dependentsBy(noun, 'acl')
    .filter((one) => /^(call|name|know|dub)$/.test(one.lemma))
    .flatMap((one) => dependentsBy(one, 'xcomp', 'obj', 'obl'));
  const beside = [
    ...dependentsBy(noun, 'appos', 'flat'),
    ...(noun.relation === 'appos' && noun.governor ? [noun.governor] : []),
    ...(noun.deprel === 'nmod:desc' && noun.governor ? [noun.governor] : []),
    ...called,
  ];
  const parts = beside
    .flatMap((one) => reading.at.get(one) ?? [])
    .filter((one) => one.kind === 'Organization' && one.family === null);
  const wholes = namedModifiers(reading, noun, ['of', 'within', 'in']).filter(
    (one) => (one.kind === 'Organization' || one.kind === 'State') && !parts.includes(one),
  );
  return toClaims(reading, parts, wholes.slice(0, 1), {
    type: 'PART_OF',
    word: noun,
    status: 'asserted',
  });
}

function isBody(draft: EntityDraft): boolean {
  return (
    draft.kind === 'Organization' &&
    (findEntry(draft.name)?.use === 'name' || findWhole(draft.name) !== null)
  );
}
