import { actorsOf } from './actors.ts';
import type { EntityDraft } from './drafts.ts';
import type { EventNoun } from './lexicon/event-nouns.ts';
import { MUTUAL_HAPPENINGS } from './lexicon/event-nouns.ts';
import type { Reading } from './reading.ts';
import { dependentsBy, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

/** Who takes part in what a noun tells of. */
export interface EventRoles {
  readonly agents: readonly EntityDraft[];
  readonly patients: readonly EntityDraft[];
  readonly place: EntityDraft | null;
}

/** Happenings whose `of` names who suffers them, rather than who does them. */
const DONE_TO: ReadonlySet<string> = new Set([
  'veto',
  'rejection',
  'support',
  'criticism',
  'accusation',
  'investigation',
  'killing',
  'bombardment',
  'bombing',
  'shelling',
  'kidnapping',
  'torture',
  'arrest',
  'occupation',
  'deportation',
  'expulsion',
  'cancellation',
  'release',
  'attack',
  'fighting',
  'crackdown',
]);

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'around',
  'near',
  'over',
  'outside',
  'inside',
  'across',
  'off',
]);

/** Reads the participants of an event noun from its own phrase: "X's visit to Y", "Russian air strikes in Z", "talks between A and B". */
export function eventRolesOf(reading: Reading, noun: Word, meaning: EventNoun): EventRoles {
  const agents = new Set<EntityDraft>();
  const patients = new Set<EntityDraft>();
  let place: EntityDraft | null = null;
  const mutual = MUTUAL_HAPPENINGS.has(meaning.happening);
  for (const word of noun.dependents) {
    const preposition = prepositionOf(word);
    if (preposition === null) {
      if (word.index > noun.index || !['amod', 'compound', 'nmod'].includes(word.relation))
        continue;
      for (const draft of frontActors(reading, word)) {
        if (draft.kind === 'Place') place ??= word.relation === 'nmod' ? place : draft;
        else if (draft.kind !== 'Event') agents.add(draft);
      }
      continue;
    }
    if (word.relation !== 'nmod' && word.relation !== 'obl') continue;
    const named = actorsOf(reading, word);
    if (PLACE_PREPOSITIONS.has(preposition))
      place ??= named.find((one) => one.kind === 'Place' || one.kind === 'State') ?? null;
    else
      for (const draft of named) {
        const role = roleOf(preposition, meaning, mutual);
        if (role === 'agent') agents.add(draft);
        else if (role === 'patient') patients.add(draft);
        if (preposition === 'to' && meaning.happening === 'meeting' && draft.kind !== 'Person')
          place ??= draft;
      }
  }
  return { agents: [...agents], patients: [...patients], place };
}

/** Actors among the words before a noun; those of a participle ("Russian-backed") have a clause of their own. */
function frontActors(reading: Reading, word: Word): readonly EntityDraft[] {
  if (word.upos === 'VERB' || dependentsBy(word, 'case').some((one) => one.index < word.index))
    return [];
  const inner =
    word.deprel === 'nmod:poss'
      ? []
      : dependentsBy(word, 'amod', 'compound').filter((one) => one.upos !== 'VERB');
  return [
    ...actorsOf(reading, word),
    ...(reading.at.has(word) ? [] : inner.flatMap((one) => reading.at.get(one) ?? [])),
  ];
}

function roleOf(
  preposition: string,
  meaning: EventNoun,
  mutual: boolean,
): 'agent' | 'patient' | null {
  switch (preposition) {
    case 'by':
      return 'agent';
    case 'between':
    case 'among':
      return mutual || meaning.happening === 'fighting' ? 'agent' : null;
    case 'of':
      return mutual ? 'agent' : DONE_TO.has(meaning.happening) ? 'patient' : null;
    case 'with':
    case 'against':
      return 'patient';
    case 'to':
      return ['meeting', 'support', 'aid', 'threat', 'request'].includes(meaning.happening)
        ? 'patient'
        : null;
    case 'on':
      return [
        'attack',
        'fighting',
        'air strike',
        'bombardment',
        'bombing',
        'shelling',
        'crackdown',
        'sanctions',
        'veto',
      ].includes(meaning.happening)
        ? 'patient'
        : null;
    case 'for':
      return meaning.happening === 'support' ? 'patient' : null;
    case 'from':
      return meaning.happening === 'withdrawal' ? 'patient' : null;
    default:
      return null;
  }
}
