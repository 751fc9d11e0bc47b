/**
 * Event roles
 *
 * Who takes part in what a noun tells of, from its own phrase: "X's visit to Y", "Russian air strikes in Z", "talks between A and B".
 */
import { actorsOf } from './actors.ts';
import type { EntityDraft } from './drafts.ts';
import { toVerbBase } from './lemma.ts';
import type { EventNoun } from './lexicon/event-nouns.ts';
import { MUTUAL_HAPPENINGS } from './lexicon/event-nouns.ts';
import type { Reading } from './reading.ts';
import { dependentsBy, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

/** Participants and place of a happening. */
export interface EventRoles {
  readonly agents: readonly EntityDraft[];
  readonly patients: readonly EntityDraft[];
  readonly place: EntityDraft | null;
}

/** Happenings whose `of` names who suffers them, rather than who does them. */
const DONE_TO: ReadonlySet<string> = new Set(
  'veto|rejection|support|criticism|accusation|investigation|killing|bombardment|bombing|shelling|kidnapping|torture|arrest|occupation|deportation|expulsion|cancellation|release|attack|invasion|crackdown|air strike'.split(
    '|',
  ),
);
const DONE_ON: ReadonlySet<string> = new Set(
  'attack|fighting|war|air strike|bombardment|bombing|shelling|crackdown|sanctions|invasion|killing'.split(
    '|',
  ),
);
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
  for (const word of phraseParts(noun)) {
    const preposition = prepositionOf(word);
    if (preposition === null) {
      if (word.index > noun.index) continue;
      for (const draft of frontActors(reading, word)) {
        if (draft.kind === 'Place') place ??= draft;
        else if (draft.kind !== 'Event') agents.add(draft);
      }
      continue;
    }
    const holders = holdersOf(reading, word);
    const named = holders.length > 0 ? holders : actorsOf(reading, word);
    if (holders.length > 0) place ??= actorsOf(reading, word)[0] ?? null;
    const where = named.find((one) => one.kind === 'Place' || one.kind === 'State');
    const isSite =
      PLACE_PREPOSITIONS.has(preposition) ||
      (preposition === 'on' && /^(soil|territory|border)$/.test(word.lemma));
    if (isSite || (preposition === 'to' && meaning.happening === 'meeting' && where))
      place ??= where ?? null;
    if (isSite) continue;
    const role = roleOf(preposition, meaning);
    for (const draft of named)
      if (draft.kind !== 'Place' || role === 'patient')
        (role === 'agent' ? agents : role === 'patient' ? patients : new Set()).add(draft);
  }
  for (const draft of agents) patients.delete(draft);
  return { agents: [...agents], patients: [...patients], place };
}

/** Modifiers of the noun, and what the parser hung one step beside it: "a visit by X to Y", "strikes in Z" beside the verb. */
function phraseParts(noun: Word): readonly Word[] {
  const own = noun.dependents.filter((one) =>
    ['amod', 'compound', 'nmod', 'obl'].includes(one.relation),
  );
  const nested = own
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

function roleOf(preposition: string, { happening }: EventNoun): 'agent' | 'patient' | null {
  const mutual = MUTUAL_HAPPENINGS.has(happening);
  switch (preposition) {
    case 'by':
      return 'agent';
    case 'between':
    case 'among':
      return mutual || happening === 'fighting' || happening === 'war' ? 'agent' : null;
    case 'of':
      if (mutual || /^(intervention|protest|resignation)$/.test(happening)) return 'agent';
      return DONE_TO.has(happening) ? 'patient' : null;
    case 'with':
    case 'against':
      return 'patient';
    case 'to':
      return ['meeting', 'support', 'aid', 'threat', 'request'].includes(happening)
        ? 'patient'
        : null;
    case 'on':
      return DONE_ON.has(happening) ? 'patient' : null;
    case 'for':
      return happening === 'support' ? 'patient' : null;
    case 'over':
    case 'at':
      return happening === 'criticism' ? 'patient' : null;
    case 'from':
      return happening === 'withdrawal' ? 'patient' : null;
    default:
      return null;
  }
}
