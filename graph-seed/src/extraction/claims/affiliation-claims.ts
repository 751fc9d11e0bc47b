/**
 * Affiliation
 *
 * Whom a person works for or stands with, where no office says it: "Ana Salas of the Clean Hands Coalition", "X, a researcher at Y", "Reuters
 * journalist X", "X works for Y", "the Union of Voters, Mr X's party".
 */
import type { ClaimType } from '@entente/graph-store';
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { subjectsOf } from '../tree/clauses.ts';
import type { EntityDraft } from '../drafts.ts';
import { isParty } from '../lexicon/name-words.ts';
import { PERSON_NOUNS, STAFF_NOUNS } from '../lexicon/person-nouns.ts';
import { frontModifiers } from '../tree/noun-phrases.ts';
import { findPost, isPast, officeNounsOf } from '../actors/offices.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Claims at one word; most words make none. */
export function affiliationClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  if (word.lemma === 'work' && word.upos === 'VERB') return workClaims(reading, word);
  if (OWNED.test(word.lemma) && word.upos === 'NOUN') return ownPartyClaims(reading, word);
  const [person] = reading.at.get(word) ?? [];
  if (person?.kind !== 'Person' || !reading.inName.has(word)) return [];
  return [
    ...join(reading, person, bodiesBehind(reading, word, /^(of|from|with)$/), word),
    ...officeNounsOf(word).flatMap((noun) => staffClaims(reading, person, noun)),
  ];
}

/** "X, a researcher at Y", "the Y engineer X": people by their work, not by an office. */
function staffClaims(reading: Reading, person: EntityDraft, noun: Word): readonly ClaimDraft[] {
  if (/NNS|NNPS/.test(noun.xpos) || isPast(noun) || findPost(noun) !== null) return [];
  const serves = STAFF_NOUNS.has(noun.lemma) || JOINED.test(noun.lemma);
  if (!serves && !PERSON_NOUNS.has(noun.lemma)) return [];
  const before = serves ? frontModifiers(noun).flatMap((one) => reading.at.get(one) ?? []) : [];
  const behind = bodiesBehind(
    reading,
    noun,
    serves ? /^(of|from|with|at|for|in)$/ : /^(with|at|from)$/,
  );
  return join(reading, person, [...behind, ...before.filter(isBody)], noun);
}

/** Who stands with a body without being on its staff. */
const JOINED =
  /^(politician|figure|activist|campaigner|candidate|supporter|militant|fellow|expert|specialist|chairperson|veteran|volunteer|contractor|adviser|economist|spokesman|scholar|intern|operative|cleric|preacher|organizer)$/;

function bodiesBehind(reading: Reading, word: Word, prepositions: RegExp): readonly EntityDraft[] {
  return dependentsBy(word, 'nmod')
    .filter((one) => one.index > word.index && prepositions.test(prepositionOf(one) ?? ''))
    .flatMap((one) => actorsOf(reading, one))
    .filter(isBody);
}

/** "X, who works for Y". */
function workClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const bodies = dependentsBy(verb, 'obl')
    .filter((one) => /^(for|at)$/.test(prepositionOf(one) ?? ''))
    .flatMap((one) => actorsOf(reading, one))
    .filter(isBody);
  return subjectsOf(verb)
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Person')
    .flatMap((person) => join(reading, person, bodies, verb));
}

/** Bodies that are told by whoever leads them. */
const OWNED = /^(party|militia|movement|group|company|firm|force|faction|army|gang|bloc)$/;

/** "the Union of Voters, Mr X's party", "the Desert Guards, the militia of X": a party has members, all else a leader. */
function ownPartyClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  const bodies =
    noun.relation === 'appos' && noun.governor
      ? (reading.at.get(noun.governor) ?? []).filter(isBody)
      : [];
  return dependentsBy(noun, 'nmod')
    .filter((one) => one.deprel === 'nmod:poss' || prepositionOf(one) === 'of')
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Person')
    .flatMap((person) =>
      toClaims(reading, [person], bodies, {
        type: noun.lemma === 'party' ? 'MEMBER_OF_POLITICAL_PARTY' : 'LEADER_OF',
        word: noun,
        status: 'asserted',
      }),
    );
}

function join(
  reading: Reading,
  person: EntityDraft,
  bodies: readonly EntityDraft[],
  word: Word,
): readonly ClaimDraft[] {
  const [body] = bodies;
  return body && body !== person
    ? toClaims(reading, [person], [body], {
        type: membershipIn(body),
        word,
        ...(word.upos === 'VERB' ? {} : { status: 'asserted' }),
      })
    : [];
}

function membershipIn({ name, family }: EntityDraft): ClaimType {
  if (family?.role === 'OPP') return 'MEMBER_OF';
  return isParty(name) ? 'MEMBER_OF_POLITICAL_PARTY' : 'AFFILIATED_WITH';
}

/** A body by its own name; States and crowds employ nobody in this sense. */
function isBody(one: EntityDraft): boolean {
  return one.kind === 'Organization' && (one.family === null || one.family.single);
}
