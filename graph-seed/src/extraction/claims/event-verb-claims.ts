/**
 * Event verb claims
 *
 * What someone has to do with a happening beside doing it: "chaired the talks", "won the election", "took part in the march", "stormed out
 * of the summit", "blamed X for the raid", "claimed responsibility for the attack".
 */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft, Statement } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import type { Clause } from '../tree/clauses.ts';
import { doersOf } from '../actors/doers.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { GATHERINGS, roleAtEvent } from '../lexicon/event-verbs.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, phrasalLemma } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Claims of a verb whose object, or whose phrase beside it, is a happening; empty for verbs that say nothing of a part in it. */
export function eventVerbClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const clause = clauseOf(verb);
  const blamed = blameClaims(reading, verb, clause);
  if (blamed.length > 0) return blamed;
  return [
    ...clause.objects.map((word) => ({ word, preposition: null })),
    ...clause.obliques,
  ].flatMap(({ word, preposition }) => {
    const event = actorsOf(reading, word).find((one) => one.event !== null);
    const role = roleAtEvent(phrasalLemma(verb), preposition);
    if (!event?.event || !role) return [];
    const actors = doersOf(reading, clause.agents).filter(canAct);
    const isGathering = GATHERINGS.has(event.event.happening);
    const parties = [...event.event.agents, ...event.event.patients]
      .filter(canAct)
      .filter((one) => !actors.includes(one));
    switch (role) {
      case 'mediates':
        return isGathering
          ? toClaims(reading, actors, parties.length > 0 ? parties : [event], {
              type: 'CONSULT',
              mode: 'third-party',
              event: parties.length > 0 ? event : null,
              word: verb,
            })
          : [];
      case 'leaves':
        return isGathering
          ? toClaims(reading, actors, [event], { type: 'REJECT', mode: 'meet', word: verb })
          : [];
      case 'attends':
        return isGathering
          ? toClaims(reading, actors, [event], { type: 'CONSULT', word: verb })
          : partClaims(reading, event, actors, verb);
      default:
        return partClaims(reading, event, actors, verb);
    }
  });
}

function partClaims(
  reading: Reading,
  event: EntityDraft,
  actors: readonly EntityDraft[],
  verb: Word,
): readonly ClaimDraft[] {
  return toClaims(reading, [event], actors, { type: 'PARTICIPANT', word: verb });
}

/** "X blamed Y for the raid", "the raid was blamed on Y", "Y claimed responsibility for the raid": Y did it, as someone says. */
function blameClaims(reading: Reading, verb: Word, clause: Clause): readonly ClaimDraft[] {
  const words = clause.obliques.map((one) => one.word);
  const eventIn = (some: readonly Word[]): EntityDraft | undefined =>
    some.flatMap((one) => actorsOf(reading, one)).find((one) => one.event?.type);
  const beside = (preposition: RegExp): readonly Word[] =>
    clause.obliques.filter((one) => preposition.test(one.preposition)).map((one) => one.word);
  const subjects = doersOf(reading, clause.agents);
  if (verb.lemma === 'blame') {
    const charged = beside(/^(on|upon)$/);
    const events =
      charged.length > 0
        ? [...clause.objects, ...heads(clause.objects)]
        : [...beside(/^for$/), ...clause.objects.flatMap((one) => dependentsBy(one, 'nmod'))];
    const event = eventIn(events);
    const doers = doersOf(reading, charged.length > 0 ? charged : clause.objects).filter(canAct);
    return [
      ...(charged.length > 0
        ? toClaims(reading, subjects.filter(canAct), doers, {
            type: 'ACCUSE',
            mode: 'allege',
            word: verb,
          })
        : []),
      ...(event ? doneClaims(reading, event, doers, { word: verb, speakers: subjects }) : []),
    ];
  }
  const claimed = clause.objects.find((one) => one.lemma === 'responsibility');
  if (/^(claim|accept|take|admit)$/.test(verb.lemma) && claimed) {
    const event = eventIn([...words, ...dependentsBy(claimed, 'nmod')]);
    return event ? doneClaims(reading, event, subjects, { word: verb, speakers: subjects }) : [];
  }
  if (verb.lemma === 'claim' && clause.isPassive) {
    const event = eventIn(clause.objects);
    return event ? doneClaims(reading, event, subjects, { word: verb, speakers: subjects }) : [];
  }
  return [];
}

/** "an attack on tourists that X blamed on Y": the clause means the attack, wherever the parser hung it. */
function heads(objects: readonly Word[]): readonly Word[] {
  return objects.flatMap((one) => (one.relation === 'nmod' && one.governor ? [one.governor] : []));
}

/** That someone did it to those who are known to have suffered it, else where it happened. */
function doneClaims(
  reading: Reading,
  event: EntityDraft,
  doers: readonly EntityDraft[],
  { word, speakers }: Pick<Statement, 'word'> & { readonly speakers: readonly EntityDraft[] },
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
