/**
 * Pair features
 *
 * What the antecedent scorer is told of an anaphor and one mention before it. The order is that of its training: whoever changes it
 * trains the scorer again.
 */
import type { FeatureTable } from './feature-table.ts';
import type { MentionContext } from './mention-contexts.ts';
import type { Mention } from './mentions.ts';
import { doKindsFit } from './noun-kinds.ts';

/** Upper bounds of the steps into which distances and counts are cut. */
const DISTANCES = [0, 1, 2, 4, 9, 19] as const;
const RIVALS = [0, 1, 2, 5] as const;
const PARAGRAPHS = [0, 1, 3] as const;
const RANKS = [0, 1, 9] as const;

/** Adds the numbers that describe an anaphor with each of its candidates, nearest first; as many for every pair. */
export function addPairFeatures(
  table: FeatureTable,
  anaphor: Mention,
  candidates: readonly Mention[],
  contexts: readonly MentionContext[],
): void {
  const context = contexts[anaphor.position];
  let alike = 0;
  let rivals = 0;
  for (const candidate of candidates) {
    const other = contexts[candidate.position];
    if (!context || !other) continue;
    table.steps(DISTANCES, anaphor.head.sentence.index - candidate.head.sentence.index);
    table.steps(DISTANCES, anaphor.position - candidate.position);
    table.steps(PARAGRAPHS, context.paragraph - other.paragraph);
    table.steps(RIVALS, rivals);
    table.steps(RIVALS, alike);
    const rank = context.subjects.get(candidate.head) ?? Infinity;
    table.steps(RANKS, rank);
    addLikeness(table, anaphor, candidate);
    addNaming(table, anaphor, candidate);
    addSyntax(table, anaphor, candidate, context, rank);
    addSpeech(table, candidate, context, other);
    rivals += 1;
    if (anaphor.head.lemma === candidate.head.lemma) alike += 1;
  }
}

function addLikeness(table: FeatureTable, anaphor: Mention, candidate: Mention): void {
  const isSameLemma = anaphor.head.lemma === candidate.head.lemma;
  let overlap = 0;
  for (const word of anaphor.content) if (candidate.content.has(word)) overlap += 1;
  const own = anaphor.content.size - (isSameLemma ? 1 : 0);
  const theirs = candidate.content.size - (isSameLemma ? 1 : 0);
  const shared = overlap - (isSameLemma ? 1 : 0);
  const fit = doKindsFit(anaphor.spoken, candidate.spoken);
  table.flag(isSameLemma);
  table.flag(anaphor.head.lower === candidate.head.lower);
  table.flag(overlap > 0);
  table.flag(overlap === anaphor.content.size);
  table.flag(overlap === candidate.content.size);
  table.flag(own > 0 && theirs > 0 && shared === 0);
  table.flag(own > 0 && shared < own);
  table.flag(anaphor.name.at(-1) === candidate.name.at(-1));
  table.flag(candidate.name.length > 1 && candidate.name.includes(anaphor.head.lemma));
  table.flag(isAcronym(anaphor, candidate) || isAcronym(candidate, anaphor));
  table.flag(anaphor.number === candidate.number);
  table.flag(anaphor.being === candidate.being && anaphor.being !== 'unknown');
  table.flag(anaphor.being === 'unknown' || candidate.being === 'unknown');
  table.flag(anaphor.label === candidate.label && anaphor.label !== '');
  table.flag(anaphor.label !== '' && candidate.label !== '' && anaphor.label !== candidate.label);
  table.flag(anaphor.pronoun !== null && anaphor.pronoun === candidate.pronoun);
  table.flag(fit === true);
  table.flag(fit === false);
}

function addNaming(table: FeatureTable, anaphor: Mention, candidate: Mention): void {
  const [one, other] = [anaphor.name, candidate.name];
  const areNames = anaphor.kind === 'name' && candidate.kind === 'name';
  const isInside = areNames && one.every((word) => other.includes(word));
  const isAround = areNames && other.every((word) => one.includes(word));
  table.flag(isInside && isAround);
  table.flag(isInside && !isAround);
  table.flag(isAround && !isInside);
  table.flag(areNames && !isInside && !isAround && one.at(-1) === other.at(-1));
  table.flag(areNames && one.length === 1 && other.length > 1 && one[0] === other.at(-1));
  table.flag(areNames && !one.some((word) => other.includes(word)));
  table.flag(
    anaphor.determiner === 'the' &&
      /^(a|none)$/.test(candidate.determiner) &&
      candidate.kind === 'noun',
  );
  table.flag(anaphor.kind === 'noun' && anaphor.content.size === 1);
  table.flag(anaphor.kind === 'noun' && anaphor.determiner === 'a');
}

function addSyntax(
  table: FeatureTable,
  anaphor: Mention,
  candidate: Mention,
  context: MentionContext,
  rank: number,
): void {
  const one = anaphor.head;
  const other = candidate.head;
  const isSameSentence = one.sentence === other.sentence;
  const isPossessive = one.deprel === 'nmod:poss';
  table.flag(isSameSentence && candidate.first <= one.index && one.index <= candidate.last);
  table.flag(isSameSentence && anaphor.first <= other.index && other.index <= anaphor.last);
  table.flag(one.relation === 'appos' && one.governor === other);
  table.flag(other.governor === one && other.relation === 'nsubj');
  table.flag(one.governor === other.governor && !isPossessive && isSameSentence);
  table.flag(one.governor === other.governor && isPossessive && isSameSentence);
  table.flag(context.described.has(other));
  table.flag(rank === 0 && isPossessive);
  table.flag(rank === 0 && one.relation === 'nsubj');
  table.flag(
    other.deprel === 'nmod:poss' && other.governor !== null && context.subjects.has(other.governor),
  );
  table.flag(isPossessive && one.governor?.relation === 'conj' && one.governor.governor === other);
  table.flag(one.relation === other.relation);
  table.flag(one.relation === 'nsubj' && other.relation === 'nsubj');
  table.flag(isSameSentence && one.relation === 'nmod' && one.governor === other);
  table.flag(isPossessive && other.deprel === 'nmod:poss');
  table.flag(isSameSentence && other.index > one.index);
  table.flag(
    isSameSentence && other.governor !== null && context.governors.includes(other.governor),
  );
}

function addSpeech(
  table: FeatureTable,
  { head }: Mention,
  context: MentionContext,
  other: MentionContext,
): void {
  const { quotation } = context;
  table.flag(quotation !== null && other.quotation === quotation);
  table.flag(quotation !== null && other.quotation === null);
  table.flag(quotation === null && other.quotation !== null);
  table.flag(quotation?.speaker === head);
  table.flag(other.quotation !== null && context.speeches.has(other.quotation));
  table.flag(context.speeches.size > 0 && other.speeches.size > 0);
  table.flag(quotation === null && context.lastSpeaker === head);
}

/** "NSU" of "National Salvation Union". */
function isAcronym(short: Mention, long: Mention): boolean {
  return (
    short.name.length === 1 &&
    long.name.length > 1 &&
    short.initials.length > 1 &&
    short.initials === long.initials
  );
}
