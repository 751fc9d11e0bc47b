import { asThreat } from './announced-threats.ts';
import { affiliationClaims } from './affiliation-claims.ts';
import { answerClaims } from './answer-claims.ts';
import { authorClaims } from './author-claims.ts';
import { attitudeClaims } from './attitude-claims.ts';
import { causeClaims } from './cause-claims.ts';
import { culpritClaims } from './culprit-claims.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { doersOf } from '../actors/doers.ts';
import type { EntityDraft } from '../drafts.ts';
import { directiveClaims } from './directive-claims.ts';
import { settingClaims } from './event-settings.ts';
import { eventVerbClaims } from './event-verb-claims.ts';
import { feelingClaims } from './feeling-claims.ts';
import { fightClaims } from './fight-claims.ts';
import { formerOfficeClaims } from './former-offices.ts';
import { forumClaims } from './forum-claims.ts';
import { invitationClaims } from './invitation-claims.ts';
import { dropPoorer } from './poorer-claims.ts';
import { judgementClaims } from './judgement-claims.ts';
import { leadingClaims } from './leading-claims.ts';
import { membershipClaims } from './membership-claims.ts';
import { imputationClaims } from './imputation-claims.ts';
import { namingClaims } from './naming-claims.ts';
import { rebuttalClaims } from './rebuttal-claims.ts';
import { nounClaims } from './noun-claims.ts';
import { REPORTING_VERBS } from '../lexicon/clause-verbs.ts';
import { CONTROL_WORDS } from '../lexicon/control-verbs.ts';
import { partClaims } from './part-claims.ts';
import { participationClaims } from './participation-claims.ts';
import { placeClaims } from './place-claims.ts';
import type { Reading } from '../reading.ts';
import { predicateClaims } from './predicate-claims.ts';
import { receiptClaims } from './receipt-claims.ts';
import { relationClaims } from './relation-claims.ts';
import { relianceClaims } from './reliance-claims.ts';
import { sideClaims } from './side-claims.ts';
import { speechClaims } from './speech-claims.ts';
import { officeClaims, ownerClaims, partyClaims, wholeClaims } from './standing-claims.ts';
import { suffererClaims } from './sufferer-claims.ts';
import { surrenderClaims } from './surrender-claims.ts';
import { textClaims } from './text-claims.ts';
import { tieClaims } from './tie-claims.ts';
import { dependentsBy } from '../tree/words.ts';
import { verbClaims } from './verb-claims.ts';
import type { Word } from '../tree/words.ts';

/** What may be told at a word of one sort. */
type ClaimReader = (reading: Reading, word: Word) => readonly ClaimDraft[];

/** Readings of verbs beside their senses. */
const OF_VERBS: readonly ClaimReader[] = [
  answerClaims,
  textClaims,
  receiptClaims,
  surrenderClaims,
  authorClaims,
  forumClaims,
  invitationClaims,
  suffererClaims,
  participationClaims,
  namingClaims,
  rebuttalClaims,
  imputationClaims,
  eventVerbClaims,
];

/** Readings of every word. */
const OF_WORDS: readonly ClaimReader[] = [
  speechClaims,
  directiveClaims,
  judgementClaims,
  causeClaims,
  culpritClaims,
  partClaims,
  membershipClaims,
  affiliationClaims,
  relianceClaims,
  leadingClaims,
  feelingClaims,
  relationClaims,
  attitudeClaims,
];

const OF_NOUNS: readonly ClaimReader[] = [
  placeClaims,
  wholeClaims,
  partyClaims,
  formerOfficeClaims,
  tieClaims,
  sideClaims,
  fightClaims,
  predicateClaims,
  nounClaims,
];

/** All claims of an article, once its actors and events are read. */
export function readClaims(reading: Reading): readonly ClaimDraft[] {
  const words = reading.trees.flatMap((tree) => tree.words);
  const consumed = new Set<Word>();
  noteSpeakers(reading, words);
  const told: ClaimDraft[] = [];
  const read = (word: Word, readers: readonly ClaimReader[]): void => {
    for (const claims of readers) told.push(...claims(reading, word));
  };
  for (const word of words) {
    if (tells(word)) told.push(...verbClaims(reading, word, consumed));
    if (word.upos === 'VERB') read(word, OF_VERBS);
    read(word, OF_WORDS);
  }
  for (const word of words) if (word.upos === 'NOUN' || word.upos === 'PROPN') read(word, OF_NOUNS);
  const acts = dropPoorer(told.map((claim) => asThreat(withEvent(reading, claim))));
  const offices = officeClaims(reading);
  return [
    ...offices,
    ...keepNeeded(ownerClaims(reading), [...offices, ...acts]),
    ...acts,
    ...settingClaims(reading, acts),
  ];
}

/** True for a verb, and for an adjective that stands for one. */
function tells({ upos, lower, deprel, relation }: Word): boolean {
  if (upos !== 'ADJ') return upos === 'VERB';
  return CONTROL_WORDS.has(lower) || deprel === 'amod' || relation === 'acl';
}

/** Names that were not recognised speak too: they are known before the first claim asks who says so. */
function noteSpeakers(reading: Reading, words: readonly Word[]): void {
  for (const verb of words)
    if (REPORTING_VERBS.has(verb.lemma))
      doersOf(
        reading,
        dependentsBy(verb, 'nsubj').filter((one) => one.upos === 'PROPN'),
      );
}

/** Whose a nominal actor is matters once the article says something of it. */
function keepNeeded(
  owners: readonly ClaimDraft[],
  acts: readonly ClaimDraft[],
): readonly ClaimDraft[] {
  const acting = new Set(
    acts.flatMap((claim) => [claim.subject, claim.object, ...claim.stance.speakers]),
  );
  return owners.filter((claim) => {
    const [owned] = [claim.subject, claim.object].filter((one) => one?.family);
    return (
      owned === undefined ||
      owned === null ||
      claim.type === 'LEADER_OF' ||
      acting.has(owned) ||
      owned.family?.role === 'DIP'
    );
  });
}

/** A verb tells of the same happening as a noun of its type with the same doer and the same end: "vetoed it", "the veto". */
function withEvent(reading: Reading, claim: ClaimDraft): ClaimDraft {
  if (claim.event || !claim.object) return claim;
  const isDoer = (agent: EntityDraft): boolean =>
    agent === claim.subject || agent === claim.subject.owner || agent.owner === claim.subject;
  const event = [...reading.drafts.values()].find(
    ({ event: one }) =>
      one !== null &&
      one.type === claim.type &&
      one.mode === claim.mode &&
      [...one.agents].some(isDoer) &&
      claim.object !== null &&
      (one.patients.has(claim.object) || one.place === claim.object),
  );
  return event && event !== claim.object ? { ...claim, event } : claim;
}
