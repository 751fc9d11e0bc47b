import { agrees } from './agreement.ts';
import type { MentionContext } from './mention-contexts.ts';
import type { Mention } from './mentions.ts';
import type { PronounClass } from './pronoun-classes.ts';

/** Mentions back to which every kind of antecedent is looked for; beyond it lie 2 to 6 % of GUM's antecedents. */
const WINDOW = 30;
/** For "a study", "salt": what is not marked as known is rarely spoken of before, unless by the same word. */
const SHORT_WINDOW = 10;
/** Mentions of the same word or name that are asked beyond the window. */
const NAMESAKES = 4;

const ANAPHORIC: ReadonlySet<PronounClass> = new Set(['he', 'she', 'it', 'they']);

/** An anaphor with the earlier mentions that it may mean, nearest first. */
export interface Question {
  readonly anaphor: Mention;
  readonly candidates: readonly Mention[];
}

/** Finds what is to be scored; mentions without a candidate are left out. */
export function findQuestions(
  mentions: readonly Mention[],
  contexts: readonly MentionContext[],
): readonly Question[] {
  const namesakes = new Map<string, Mention[]>();
  const questions: Question[] = [];
  for (const mention of mentions) {
    const candidates = isAnaphoric(mention) ? candidatesOf(mention, mentions, namesakes) : [];
    // "My son went there, he said": who speaks is hardly one of whom the speech is.
    const speeches = mention.pronoun ? contexts[mention.position]?.speeches : undefined;
    const possible = speeches?.size
      ? candidates.filter(({ position }) => {
          const quotation = contexts[position]?.quotation;
          return !quotation || !speeches.has(quotation);
        })
      : candidates;
    if (possible.length > 0) questions.push({ anaphor: mention, candidates: possible });
    if (mention.kind !== 'pronoun' && !mention.isJoint) {
      for (const key of keysOf(mention)) {
        const list = namesakes.get(key) ?? [];
        namesakes.set(key, list);
        list.push(mention);
      }
    }
  }
  return questions;
}

function isAnaphoric({ isJoint, pronoun }: Mention): boolean {
  return !isJoint && (pronoun === null || ANAPHORIC.has(pronoun));
}

function candidatesOf(
  anaphor: Mention,
  mentions: readonly Mention[],
  namesakes: ReadonlyMap<string, readonly Mention[]>,
): readonly Mention[] {
  const isKnown = anaphor.kind !== 'noun' || /^(the|this|possessive)$/.test(anaphor.determiner);
  const from = anaphor.position - (isKnown ? WINDOW : SHORT_WINDOW);
  const found: Mention[] = [];
  const add = (one: Mention | undefined): void => {
    if (one && one.head !== anaphor.head && agrees(anaphor, one)) found.push(one);
  };
  for (let at = anaphor.position - 1; at >= Math.max(0, from); at -= 1) add(mentions[at]);
  if (anaphor.kind === 'pronoun') return found;
  const far = keysOf(anaphor).flatMap((key) =>
    (namesakes.get(key) ?? []).filter(({ position }) => position < from).slice(-NAMESAKES),
  );
  const farthestLast = [...new Set(far)].toSorted((one, other) => other.position - one.position);
  for (const one of farthestLast) add(one);
  return found;
}

/** By what later mentions may name it again: the head's lemma, the last word of a name, its initials. */
function keysOf({ head, initials, kind, name }: Mention): readonly string[] {
  if (kind !== 'name') return [head.lemma];
  return [...new Set([head.lemma, name.at(-1) ?? '', initials])];
}
