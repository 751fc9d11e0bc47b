/**
 * Event roles
 *
 * Who takes part in what a noun tells of, from its own phrase: "X's visit to Y", "Russian air strikes in Z", "talks between A and B".
 */
import { actorsOf } from '../actors/actors.ts';
import { findMeaning } from './event-meanings.ts';
import { isLight, isReceived } from './event-carriers.ts';
import type { EntityDraft } from '../drafts.ts';
import { toVerbBase } from '../tree/lemma.ts';
import type { EventNoun } from '../lexicon/event-nouns.ts';
import { roleOf } from '../lexicon/role-prepositions.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { frontModifiers } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { isSummary, summedUpBy } from '../tree/summaries.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Participants and place of a happening. */
export interface EventRoles {
  readonly agents: readonly EntityDraft[];
  readonly patients: readonly EntityDraft[];
  readonly place: EntityDraft | null;
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'around',
  'near',
  'outside',
  'inside',
  'across',
  'off',
]);

/** Reads the participants of an event noun; those of a participle before it ("Russian-backed") have a clause of their own. */
export function eventRolesOf(reading: Reading, noun: Word, meaning: EventNoun): EventRoles {
  const agents = new Set<EntityDraft>();
  const patients = new Set<EntityDraft>();
  let place: EntityDraft | null = null;
  const parts = phraseParts(noun);
  const hasDoer = parts.some((one) => prepositionOf(one) === 'by');
  const hasSufferer = parts.some((one) => /^(of|on|against)$/.test(prepositionOf(one) ?? ''));
  for (const word of parts) {
    const preposition = prepositionOf(word);
    if (preposition === null) {
      if (word.index > noun.index) continue;
      const suffers = isFrontSufferer(word, meaning, hasDoer, hasSufferer);
      for (const draft of frontActors(reading, word)) {
        if (draft.kind === 'Place') place ??= draft;
        else if (draft.kind !== 'Event') (suffers ? patients : agents).add(draft);
      }
      continue;
    }
    const holders = holdersOf(reading, word);
    const named = holders.length > 0 ? holders : partiesAt(reading, word);
    if (holders.length > 0) place ??= actorsOf(reading, word)[0] ?? null;
    const where = named.find((one) => one.kind === 'Place' || one.kind === 'State');
    const isSite =
      PLACE_PREPOSITIONS.has(preposition) ||
      (preposition === 'on' && /^(soil|territory|border)$/.test(word.lemma));
    if (isSite || (preposition === 'to' && meaning.happening === 'meeting' && where))
      place ??= where ?? null;
    if (isSite) continue;
    const said = preposition === 'of' && isReceived(noun) ? 'agent' : roleOf(preposition, meaning);
    // "X's deployment of troops": whoever stands behind `of` is then neither.
    const role =
      said === 'agent' && preposition === 'of' && (hasDoer || agents.size > 0) ? null : said;
    for (const draft of named)
      if (draft.kind !== 'Place' || role === 'patient')
        (role === 'agent' ? agents : role === 'patient' ? patients : new Set()).add(draft);
  }
  // "a lawsuit filed by X".
  if (agents.size === 0)
    for (const draft of dependentsBy(noun, 'acl')
      .filter(isLight)
      .flatMap((one) => dependentsBy(one, 'obl:agent'))
      .flatMap((one) => actorsOf(reading, one)))
      agents.add(draft);
  // "demanded it, a demand that X rejected".
  if (agents.size === 0 && isSummary(noun))
    for (const draft of summedUpBy(noun).flatMap((one) => actorsOf(reading, one)))
      agents.add(draft);
  for (const draft of agents) patients.delete(draft);
  place ??= placeBeside(reading, noun);
  // "the Sudanese war": without another side it is fought there, not by the State as a whole.
  const isNational =
    meaning.happening === 'war' && patients.size === 0 && place === null && !isOwned(noun);
  for (const draft of isNational ? [...agents].filter(({ kind }) => kind === 'State') : []) {
    agents.delete(draft);
    place ??= draft;
  }
  return { agents: [...agents], patients: [...patients], place };
}

function isOwned(noun: Word): boolean {
  return noun.dependents.some((one) => one.deprel === 'nmod:poss');
}

/** Verbs whose own place is that of the happening which is their object. */
const HOLDING =
  /^(hold|stage|sign|host|open|launch|conduct|attend|join|begin|start|end|resume|convene|conclude|mark|plan|schedule)$/;

/** "the talks were held in X", "a blast that killed three people in Y": where the sentence says that it took place. */
function placeBeside(reading: Reading, noun: Word): EntityDraft | null {
  const verb = noun.governor;
  const isSubject = noun.deprel === 'nsubj';
  const isHeld =
    /^(obj|nsubj:pass)$/.test(noun.deprel) &&
    verb !== null &&
    (HOLDING.test(verb.lemma) || isLight(verb));
  return (
    [
      ...(verb?.upos === 'VERB' && (isSubject || isHeld) ? [verb] : []),
      ...dependentsBy(noun, 'acl'),
    ]
      .flatMap((one) => siteOf(reading, one, noun) ?? [])
      .slice(0, 1)[0] ?? null
  );
}

/** The place that a verb or its object has; what sets off another happening ("sparked protests in X") took place elsewhere. */
function siteOf(reading: Reading, verb: Word, noun: Word): EntityDraft | null {
  const isOfAnother = dependentsBy(verb, 'obj').some((one) => {
    const other = one === noun ? null : findMeaning(one)?.happening;
    return other && other !== 'death';
  });
  if (isOfAnother) return null;
  const sites = [
    ...dependentsBy(verb, 'obl'),
    ...dependentsBy(verb, 'obj').flatMap((one) => (one === noun ? [] : dependentsBy(one, 'nmod'))),
  ];
  return (
    sites
      .filter((one) => PLACE_PREPOSITIONS.has(prepositionOf(one) ?? ''))
      .flatMap((one) => reading.at.get(one) ?? [])
      .find((one) => one.kind === 'Place' || one.kind === 'State') ?? null
  );
}

/** Happenings that befall whoever owns them: "her arrest", "the banker's trial". */
const BEFALLS: ReadonlySet<string> = new Set(
  'arrest|trial|death|release|kidnapping|dismissal|deportation|expulsion|rescue|killing|torture'.split(
    '|',
  ),
);
/** The same where what stands before the noun names them: "the hostage release", "a prisoner swap". */
const BEFALLS_COMPOUND: ReadonlySet<string> = new Set([...BEFALLS, 'exchange']);

/** True where who stands before the noun suffers the happening; with someone else named for that, the owner does it. */
function isFrontSufferer(
  word: Word,
  { happening }: EventNoun,
  hasDoer: boolean,
  hasSufferer: boolean,
): boolean {
  if (hasSufferer) return false;
  if (hasDoer) return true;
  if (word.deprel === 'nmod:poss') return BEFALLS.has(happening);
  return word.relation === 'compound' && word.upos === 'NOUN' && BEFALLS_COMPOUND.has(happening);
}

/** "the foreign ministers of X and Y", "her Kenyan counterpart": officials without a name meet for those who sent them. */
function partiesAt(reading: Reading, word: Word): readonly EntityDraft[] {
  const direct = actorsOf(reading, word);
  const isNamed = direct.some((one) => one.family === null || one.offices.length > 0);
  if (isNamed || !(OFFICES.has(word.lemma) || SENT.test(word.lemma))) return direct;
  const senders = [
    ...frontModifiers(word).flatMap((one) => reading.at.get(one) ?? []),
    ...dependentsBy(word, 'nmod')
      .filter((one) => /^(of|from)$/.test(prepositionOf(one) ?? ''))
      .flatMap((one) => actorsOf(reading, one)),
  ].filter((one) => one.kind === 'State' || one.kind === 'Organization');
  const isEach = senders.length > 1 || word.lemma === 'counterpart';
  return isEach || direct.length === 0 ? senders : direct;
}

const SENT =
  /^(counterpart|official|leader|minister|envoy|diplomat|negotiator|mediator|representative|delegation|delegate|ambassador|team|side|chief|head|commander)$/;

const TOPIC = /^(on|about|over|regarding|for|of)$/;

/** "talks on the war in X": what words are about says nothing of where they are spoken. */
function isSpoken(noun: Word): boolean {
  const happening = findMeaning(noun)?.happening ?? '';
  return /^(meeting|talks|call|text|statement|criticism|accusation|request|threat|investigation|rejection)$/.test(
    happening,
  );
}

/** Modifiers of the noun, and what the parser hung one step beside it: "a visit by X to Y", "strikes in Z" beside the verb. */
function phraseParts(noun: Word): readonly Word[] {
  const own = noun.dependents.filter((one) =>
    ['amod', 'compound', 'nmod', 'obl'].includes(one.relation),
  );
  const nested = own
    .filter((one) => !TOPIC.test(prepositionOf(one) ?? '') || !isSpoken(noun))
    .flatMap((one) => (one.index > noun.index ? dependentsBy(one, 'nmod') : []))
    .filter(
      (one) =>
        /^(to|with|by|in|at|near)$/.test(prepositionOf(one) ?? '') ||
        /^(soil|territory|border)$/.test(one.lemma),
    );
  const beside =
    noun.relation === 'obj' && noun.governor
      ? dependentsBy(noun.governor, 'obl').filter((one) =>
          dependentsBy(one, 'case').some((marker) => marker.index === noun.index + 1),
        )
      : [];
  // "keep talks going with X": what keeps going has the other side.
  const kept =
    noun.relation === 'obj' && /^(keep|leave)$/.test(noun.governor?.lemma ?? '')
      ? dependentsBy(noun.governor ?? noun, 'xcomp')
          .flatMap((one) => dependentsBy(one, 'obl'))
          .filter((one) => prepositionOf(one) === 'with')
      : [];
  return [...own, ...nested, ...beside, ...kept];
}

/** "against rebel-held areas": the act is aimed at who holds them. */
function holdersOf(reading: Reading, word: Word): readonly EntityDraft[] {
  return dependentsBy(word, 'amod')
    .filter((one) => /^(hold|control|run)$/.test(toVerbBase(one.lower)))
    .flatMap((one) => dependentsBy(one, 'compound').flatMap((holder) => actorsOf(reading, holder)));
}

function frontActors(reading: Reading, word: Word): readonly EntityDraft[] {
  if (word.upos === 'VERB') return [];
  const direct = actorsOf(reading, word);
  if (direct.length > 0) return direct;
  return word.deprel === 'nmod:poss'
    ? []
    : dependentsBy(word, 'amod', 'compound')
        .filter((one) => one.upos !== 'VERB')
        .flatMap((one) => reading.at.get(one) ?? []);
}
