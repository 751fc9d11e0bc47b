/** Who did it, as someone says: "blamed X for the raid", "X claimed responsibility for the attack", "X was behind the bombing". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf, subjectsOf } from '../tree/clauses.ts';
import type { Clause } from '../tree/clauses.ts';
import { doersOf } from '../actors/doers.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { DEEDS } from '../lexicon/event-nouns.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Claims that someone is behind a happening, at the word that says so; most words make none. */
export function culpritClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  if (word.upos === 'VERB') {
    if (word.lemma === 'blame') return blameClaims(reading, word);
    return RESPONSIBILITY.test(word.lemma) ? ownClaims(reading, word) : [];
  }
  if (word.lower === 'responsible') return responsibleClaims(reading, word);
  return word.upos === 'NOUN' && prepositionOf(word) === 'behind'
    ? behindClaims(reading, word)
    : [];
}

/** True for a verb whose plain senses would misread whom it says to have done something. */
export function tellsCulprit(reading: Reading, verb: Word, clause: Clause): boolean {
  if (verb.lemma === 'deny' && clause.objects.flatMap((one) => actorsOf(reading, one)).some(isDeed))
    return true;
  return verb.lemma === 'blame'
    ? clause.obliques.some((one) => one.preposition === 'on')
    : (RESPONSIBILITY.test(verb.lemma) &&
        clause.objects.some((one) => one.lemma === 'responsibility')) ||
        (verb.lemma === 'deny' && clause.objects.some((one) => PARTS.test(one.lemma)));
}

/** The happenings that a word says someone is responsible for: only what one side alone does. */
export function deedsOf(reading: Reading, responsible: Word): readonly EntityDraft[] {
  return dependentsBy(responsible, 'obl', 'nmod')
    .filter((one) => prepositionOf(one) === 'for')
    .flatMap((one) => actorsOf(reading, one))
    .filter(isDeed);
}

function isDeed({ event }: EntityDraft): boolean {
  return event !== null && DEEDS.has(event.happening);
}

/** "X blamed Y for the raid", "the raid was blamed on Y". */
function blameClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const clause = clauseOf(verb);
  const beside = (preposition: RegExp): readonly Word[] =>
    clause.obliques.filter((one) => preposition.test(one.preposition)).map((one) => one.word);
  const subjects = doersOf(reading, clause.agents).filter(canAct);
  const charged = beside(/^(on|upon)$/);
  const isCharged = charged.length > 0;
  const event = eventIn(
    reading,
    isCharged
      ? [...clause.objects, ...heads(clause.objects)]
      : [...beside(/^for$/), ...clause.objects.flatMap((one) => dependentsBy(one, 'nmod'))],
  );
  const doers = doersOf(reading, isCharged ? charged : clause.objects).filter(canAct);
  return [
    ...(isCharged
      ? toClaims(reading, subjects, doers, { type: 'ACCUSE', mode: 'allege', word: verb })
      : []),
    ...(event ? doneClaims(reading, event, doers, { word: verb, speakers: subjects }) : []),
  ];
}

const RESPONSIBILITY = /^(claim|accept|take|admit|deny|disclaim)$/;

/** What one has in a deed: "denied involvement in the attack". */
const PARTS = /^(responsibility|involvement|role|part|complicity|participation|hand)$/;

/** "X claimed responsibility for the attack", "the attack was claimed by X". */
function ownClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const clause = clauseOf(verb);
  const isDenied = /^(deny|disclaim)$/.test(verb.lemma);
  const claimed = clause.objects.find(
    (one) => one.lemma === 'responsibility' || (isDenied && PARTS.test(one.lemma)),
  );
  // "denied the attack": it did not do that.
  const isWhole = (verb.lemma === 'claim' && clause.isPassive) || (isDenied && !clause.isPassive);
  const event = claimed
    ? eventIn(reading, [
        ...clause.obliques.map((one) => one.word),
        ...dependentsBy(claimed, 'nmod'),
      ])
    : isWhole
      ? eventIn(reading, clause.objects)
      : undefined;
  const speakers = doersOf(reading, clause.agents);
  if (!event || (isDenied && !isDeed(event))) return [];
  const told = doneClaims(reading, event, speakers, { word: verb, speakers });
  return isDenied ? told.map(denied) : told;
}

function denied(claim: ClaimDraft): ClaimDraft {
  return { ...claim, stance: { ...claim.stance, status: 'negated' } };
}

/** "X is responsible for the attack", "the group responsible for the attack", "held X responsible for the attack". */
function responsibleClaims(reading: Reading, adjective: Word): readonly ClaimDraft[] {
  const above = adjective.governor;
  const holder = above?.upos === 'VERB' && /^(hold|deem|find)$/.test(above.lemma) ? above : null;
  const clause = holder ? clauseOf(holder) : null;
  const doers = clause
    ? clause.objects
    : adjective.relation === 'amod' && above
      ? [above]
      : dependentsBy(adjective, 'nsubj');
  const speakers = clause ? doersOf(reading, clause.agents) : [];
  return deedsOf(reading, adjective).flatMap((event) =>
    doneClaims(reading, event, doersOf(reading, doers), { word: adjective, speakers }),
  );
}

/** "X was behind the attack", "those thought to be behind the attack". */
function behindClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (dependentsBy(noun, 'cop').length === 0) return [];
  return actorsOf(reading, noun)
    .filter(isDeed)
    .flatMap((event) =>
      doneClaims(reading, event, doersOf(reading, subjectsOf(noun)), { word: noun, speakers: [] }),
    );
}

function eventIn(reading: Reading, words: readonly Word[]): EntityDraft | undefined {
  return words.flatMap((one) => actorsOf(reading, one)).find((one) => one.event?.type);
}

/** "an attack on tourists that X blamed on Y": the clause means the attack, wherever the parser hung it. */
function heads(objects: readonly Word[]): readonly Word[] {
  return objects.flatMap((one) => (one.relation === 'nmod' && one.governor ? [one.governor] : []));
}

/** That someone did it to those who are known to have suffered it, else where it happened; by hearsay where someone else says so. */
function doneClaims(
  reading: Reading,
  event: EntityDraft,
  doers: readonly EntityDraft[],
  { word, speakers }: { readonly word: Word; readonly speakers: readonly EntityDraft[] },
): readonly ClaimDraft[] {
  const told = event.event;
  if (!told?.type) return [];
  const suffered = told.patients.size > 0 ? [...told.patients] : told.place ? [told.place] : [null];
  return toClaims(reading, doers.filter(canAct), suffered, {
    type: told.type,
    mode: told.mode,
    event,
    word,
  }).map((claim) => ({
    ...claim,
    stance: {
      ...claim.stance,
      status: claim.stance.status === 'asserted' ? 'reported' : claim.stance.status,
      speakers: claim.stance.speakers.length > 0 ? claim.stance.speakers : speakers.filter(canAct),
    },
  }));
}
