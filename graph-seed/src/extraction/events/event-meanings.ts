/** What a noun tells of: the happenings of the lexicon, texts that are argued over, and strikes, which are of two kinds. */
import { EVENT_NOUNS } from '../lexicon/event-nouns.ts';
import type { EventNoun } from '../lexicon/event-nouns.ts';
import { TEXT_NOUNS } from '../lexicon/role-nouns.ts';
import { TIE_NOUNS } from '../lexicon/tie-nouns.ts';
import { lexicalForms } from '../tree/noun-phrases.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const TEXT: EventNoun = { type: null, mode: null, happening: 'text' };

/** What a noun tells of; null for a noun that tells of no happening. */
export function findMeaning(noun: Word): EventNoun | null {
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return null;
  for (const form of lexicalForms(noun)) {
    // A trade war is no war.
    if (TIE_NOUNS.has(form) && form.includes(' ')) return null;
    const meaning = EVENT_NOUNS.get(form);
    if (meaning) return meaning;
  }
  if (noun.lemma === 'strike') return strikeOf(noun);
  return TEXT_NOUNS.has(noun.lemma) ? TEXT : null;
}

const FROM_THE_AIR = /^(missile|rocket|bomb|bomber|jet|warplane|drone|helicopter|gunship)$/;
const AT_WORK =
  /^(union|worker|labou?r|wage|pay|teacher|nurse|doctor|driver|miner|employee|employer|docker|pilot|staff|railway|walkout|picket)$/;

/** "a strike on the port" comes from the air, "the teachers' strike" is of those who work. */
function strikeOf(noun: Word): EventNoun | null {
  const aimed = dependentsBy(noun, 'nmod').some((one) =>
    /^(on|against)$/.test(prepositionOf(one) ?? ''),
  );
  if (aimed) return EVENT_NOUNS.get('air strike') ?? null;
  const words = noun.sentence.words.map((one) => one.lemma);
  if (words.some((one) => AT_WORK.test(one))) return EVENT_NOUNS.get('walkout') ?? null;
  return words.some((one) => FROM_THE_AIR.test(one))
    ? (EVENT_NOUNS.get('air strike') ?? null)
    : null;
}
