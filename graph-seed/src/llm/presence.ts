/**
 * Presence
 *
 * Whether someone whom a claim is about stands in its evidence sentence: by a name, or by a pronoun or a role word for whoever was named
 * before. "Police arrested four men" is no evidence for anything about Petra Olsen.
 */
import type { EntityKind } from '@entente/graph-store';
import type { EntityDraft, TextSpan } from '../extraction/drafts.ts';
import { toLemma } from '../extraction/tree/lemma.ts';
import { PERSON_NOUNS } from '../extraction/lexicon/person-nouns.ts';
import { ROLE_NOUNS } from '../extraction/lexicon/role-nouns.ts';
import { OFFICES } from '../extraction/lexicon/titles.ts';
import type { ArticleDraft } from './article-draft.ts';
import { findListedName } from './entity-names.ts';
import { findNaming } from './naming-words.ts';
import type { NamingWords } from './naming-words.ts';
import { WORD } from './word-pattern.ts';

/** Words in the longest name of a state, `United Arab Emirates`. */
const LONGEST_LISTED = 4;
/** Two words of one happening share so many letters: "vetoed" and "veto". */
const SHARED_LETTERS = 4;

/** "They" is left out for a single person: it stands for a crowd more often. "Who" stands for somebody of its own sentence. */
const PERSONAL = 'i me my mine he him his she her hers himself herself both';
const COLLECTIVE = 'we us our it its itself they them their theirs themselves both';
const PRONOUNS: Readonly<Record<EntityKind, ReadonlySet<string>>> = {
  Person: new Set(PERSONAL.split(' ')),
  Organization: new Set(COLLECTIVE.split(' ')),
  State: new Set(COLLECTIVE.split(' ')),
  Place: new Set('it its there here'.split(' ')),
  Event: new Set('it its this that'.split(' ')),
};
/** What makes a role word stand for somebody known. */
const DEFINITE = new Set('the this that these those his her its their our my both'.split(' '));
/** "The two heads of state", "its leader". */
const LEADERS = new Set(['head', 'leader', 'chief']);
const STATE_NOUNS = new Set('country nation state republic kingdom government'.split(' '));
const BODY_NOUNS = new Set(
  'group company firm organization organisation union party bloc alliance agency body council commission institution team club side channel newspaper paper outlet site network movement coalition army force'.split(
    ' ',
  ),
);
const PLACE_NOUNS = new Set(
  'city town village capital region province district area site border island country enclave port territory'.split(
    ' ',
  ),
);

/** Whether a role word may stand for an entity of a kind. */
function isRole(lemma: string, kind: EntityKind): boolean {
  switch (kind) {
    case 'Person':
      return PERSON_NOUNS.has(lemma) || OFFICES.has(lemma) || LEADERS.has(lemma);
    case 'Organization':
      return ROLE_NOUNS.has(lemma) || BODY_NOUNS.has(lemma);
    case 'State':
      return STATE_NOUNS.has(lemma);
    case 'Place':
      return PLACE_NOUNS.has(lemma);
    case 'Event':
      return true;
  }
}

function toWords(sentence: string): readonly string[] {
  return (sentence.match(WORD) ?? []).map((word) => word.replace(/['’]s?$/u, ''));
}

/** A surname alone, the adjective or capital of a state, the verb of a happening, the owner of a body. */
function isNamedOtherwise(party: EntityDraft, words: readonly string[]): boolean {
  switch (party.kind) {
    case 'Person':
      return words.includes(party.name.split(' ').at(-1) ?? party.name);
    case 'State':
      return isStateIn(party.name, words);
    case 'Event': {
      const stems = toWords(party.name).map((word) => word.slice(0, SHARED_LETTERS).toLowerCase());
      const full = stems.filter((stem) => stem.length === SHARED_LETTERS);
      return words.some((word) => full.some((stem) => word.toLowerCase().startsWith(stem)));
    }
    case 'Organization':
      if (party.owner?.kind === 'State' && isStateIn(party.owner.name, words)) return true;
      // "The UN" for its Security Council.
      return hasListed('Organization', words, (name) => party.name.startsWith(`${name} `));
    case 'Place':
      return false;
  }
}

function isStateIn(state: string, words: readonly string[]): boolean {
  return hasListed('State', words, (name) => name === state);
}

/** Whether the words hold a name of the gazetteer that is meant. */
function hasListed(
  kind: EntityKind,
  words: readonly string[],
  isMeant: (name: string) => boolean,
): boolean {
  return words.some((_, at) =>
    Array.from({ length: LONGEST_LISTED }, (_unused, more) =>
      words.slice(at, at + more + 1).join(' '),
    ).some((phrase) => isMeant(findListedName(phrase, kind)?.name ?? '')),
  );
}

/** A pronoun, or a definite role word such as "the minister" that is no part of somebody else's name. */
function hasStandIn(kind: EntityKind, words: readonly string[]): boolean {
  return words.some((word, at) => {
    // "US" is no pronoun.
    if (PRONOUNS[kind].has(word === 'US' ? word : word.toLowerCase())) return true;
    if (!DEFINITE.has(word.toLowerCase())) return false;
    // "the two foreign ministers"
    return words
      .slice(at + 1, at + 4)
      .some((next) => /^\p{Ll}/u.test(next) && isRole(toLemma(next, 'NOUN'), kind));
  });
}

/** Whether an entity takes part in a sentence. Who made the article does without being named. */
export function isPresentIn(
  draft: ArticleDraft,
  words: NamingWords,
  party: EntityDraft,
  place: TextSpan,
): boolean {
  const { text } = draft.reading;
  const isNamedIn = (span: TextSpan): boolean => findNaming(text, span, words, party).length > 0;
  if (draft.makers.has(party) || isNamedIn(place)) return true;
  const sentence = toWords(text.slice(place.start, place.end));
  if (isNamedOtherwise(party, sentence)) return true;
  // Whoever is meant by a pronoun has been named.
  return hasStandIn(party.kind, sentence) && isNamedIn({ start: 0, end: place.start });
}
