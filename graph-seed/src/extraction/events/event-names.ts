/** What an event is called: the phrase that tells of it, without articles, asides and what belongs to the verb. */
import type { EntityDraft } from '../drafts.ts';
import { TEXT_NOUNS } from '../lexicon/role-nouns.ts';
import { phraseExtent } from '../tree/noun-phrases.ts';
import { dependentsBy, extentOf, prepositionOf } from '../tree/words.ts';
import { capitalized } from '../names/spelled-names.ts';
import type { Word } from '../tree/words.ts';

const LONGEST_NAME = 90;

/** Names an event by a further mention: the longest phrase names it best. */
export function nameByMention(draft: EntityDraft, noun: Word): void {
  rename(draft, phraseOf(noun));
  const short = frontOf(noun);
  if (short !== null && capitalized(short) !== draft.name) draft.aliases.add(capitalized(short));
}

/** The name of an event by its first mention. */
export function eventNameOf(noun: Word): string {
  return capitalized(phraseOf(noun));
}

/** The noun with what qualifies it from the front, "Kenyan art exhibition"; null for a noun that stands alone. */
function frontOf(noun: Word): string | null {
  const [from] = extentOf(noun, (one) => one.index > noun.index);
  const span = noun.sentence.words
    .slice(from, noun.index + 1)
    .filter((one) => !isLeadIn(one) && !(one.governor !== null && isLeadIn(one.governor)));
  if (span.length < 2 || span.some((one) => one.deprel === 'nmod:poss')) return null;
  return noun.sentence.words
    .slice(span[0]?.index ?? noun.index, noun.index + 1)
    .map(
      (one, index, all) =>
        (index > 0 && (all[index - 1]?.end ?? 0) < one.start ? ' ' : '') + one.text,
    )
    .join('');
}

/** The phrase without article, possessive pronoun, asides and what belongs to the verb; cut after the noun when it grows too long for a name. */
function phraseOf(noun: Word): string {
  const [first, end] = phraseExtent(noun);
  const last = Math.max(noun.index, Math.min(end, ...asidesOf(noun).map((index) => index - 1)));
  const words = noun.sentence.words;
  const length = (words[last]?.end ?? noun.end) - (words[first]?.start ?? noun.start);
  const [from, to] =
    length <= LONGEST_NAME ? [first, last] : extentOf(noun, (one) => one.index > noun.index);
  const span = words.slice(from, to + 1);
  const kept = span.slice(
    span.findIndex((one) => !isLeadIn(one)),
    span.findLastIndex((one) => !/^[,;:–—-]$/.test(one.text)) + 1,
  );
  // "an agreement between X": a second party that was cut off leaves the first alone.
  const between = kept.findIndex((one) => /^(between|among)$/.test(one.lower));
  const isTorn = between > 0 && !kept.slice(between).some((one) => one.relation === 'cc');
  return (isTorn && kept.length - between < 12 ? kept.slice(0, between) : kept)
    .map(
      (one, index) => (index > 0 && (kept[index - 1]?.end ?? 0) < one.start ? ' ' : '') + one.text,
    )
    .join('');
}

/** Where appositions and clauses in the phrase begin, and phrases that tell what is done with a text: "get a resolution through the council". */
function asidesOf(noun: Word): readonly number[] {
  const below = (word: Word): readonly Word[] =>
    word.dependents.flatMap((one) => [one, ...below(one)]);
  const ofVerb = dependentsBy(noun, 'nmod').filter((one) => {
    const preposition = prepositionOf(one) ?? '';
    return (
      noun.relation === 'obj' &&
      (preposition === 'through' ||
        (TEXT_NOUNS.has(noun.lemma) && /^(in|at|before)$/.test(preposition)))
    );
  });
  return [
    ...below(noun).filter((one) => /^(appos|acl:relcl|parataxis)$/.test(one.deprel)),
    ...ofVerb,
  ]
    .map((one) => extentOf(one)[0])
    .filter((index) => index > noun.index);
}

/** Articles, possessive pronouns and conjunctions before a phrase are no part of a name. */
function isLeadIn(word: Word): boolean {
  return (
    ['det', 'cc', 'case'].includes(word.relation) ||
    word.upos === 'PRON' ||
    /^["“‘,;:–—-]$/.test(word.text)
  );
}

/** The longest phrase names the event best. */
function rename(draft: EntityDraft, phrase: string): void {
  const name = capitalized(phrase);
  if (name.length > draft.name.length) {
    draft.aliases.add(draft.name);
    draft.name = name;
  }
  draft.aliases.delete(draft.name);
}
