/**
 * Text authors
 *
 * What a text says or does is said or done by whoever issues or adopts it: "issued a statement demanding", "adopted a resolution condemning".
 */
import { SPEAKING_TEXTS } from '../lexicon/speaking-texts.ts';
import { dependentsBy } from './words.ts';
import type { Word } from './words.ts';

/** Texts that stand for themselves once they are adopted. */
const RULING =
  /^(resolution|motion|bill|law|amendment|directive|ruling|legislation|act|measure|warrant|treaty|pact)$/;
const ADOPTING = /^(adopt|pass|approve|sign|enact|ratify|endorse|back|support)$/;
/** A text that is only put forward says what those who do so say, but does nothing yet. */
const TABLING = /^(table|submit|file|draft|move|propose|introduce|circulate|bring|lodge)$/;
const SAYING =
  /^(condemn|demand|call|urge|accuse|ask|express|criticize|criticise|denounce|blame|deplore|reject|oppose|support|welcome|praise|seek)$/;

/** The verb of whoever issues or adopts the text that a participle describes, null for none; and whether the text itself says it too. */
export function authorOf(
  text: Word,
  content: Word,
): { readonly author: Word | null; readonly isSaidToo: boolean } {
  const verb = text.relation === 'obj' ? text.governor : null;
  if (verb && SPEAKING_TEXTS.has(text.lemma)) return { author: verb, isSaidToo: false };
  const isAdopted =
    verb !== null &&
    RULING.test(text.lemma) &&
    dependentsBy(content, 'mark').length === 0 &&
    (ADOPTING.test(verb.lemma) || (TABLING.test(verb.lemma) && SAYING.test(content.lemma)));
  return { author: isAdopted ? verb : null, isSaidToo: true };
}
