/**
 * Mention features
 *
 * What the antecedent scorer is told of one mention beyond its word's vector. The order is that of its training: whoever changes it
 * trains the scorer again.
 */
import { REPORTING_VERBS } from '../lexicon/clause-verbs.ts';
import type { FeatureTable } from './feature-table.ts';
import type { MentionContext } from './mention-contexts.ts';
import type { Mention } from './mentions.ts';
import { SPOKEN_KINDS } from './noun-kinds.ts';
import { PRONOUN_CLASSES } from './pronoun-classes.ts';

const KINDS = ['pronoun', 'name', 'noun'] as const;
const LABELS = ['PER', 'ORG', 'LOC', 'MISC'] as const;
const DETERMINERS = ['none', 'the', 'a', 'this', 'possessive', 'other'] as const;
const NUMBERS = ['one', 'many', 'unknown'] as const;
const BEINGS = ['he', 'she', 'person', 'thing', 'unknown'] as const;
const RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl',
  'nmod',
  'nmod:poss',
  'appos',
  'conj',
  'root',
] as const;

/** Adds the numbers that describe each mention, as many for every mention. */
export function addMentionFeatures(
  table: FeatureTable,
  mentions: readonly Mention[],
  contexts: readonly MentionContext[],
): void {
  const counts = new Map<string, number>();
  mentions.forEach((mention, position) => {
    const context = contexts[position];
    const { head } = mention;
    const key = mention.name.at(-1) ?? head.lemma;
    const earlier = counts.get(key) ?? 0;
    if (!mention.isJoint) counts.set(key, earlier + 1);
    const length = mention.last - mention.first;
    table.oneOf(KINDS, mention.kind);
    table.oneOf(PRONOUN_CLASSES, mention.pronoun);
    table.oneOf(LABELS, mention.label);
    table.oneOf(RELATIONS, RELATIONS.find((one) => one === head.deprel) ?? head.relation);
    table.oneOf(DETERMINERS, mention.determiner);
    table.oneOf(NUMBERS, mention.number);
    table.oneOf(BEINGS, mention.being);
    table.oneOf(SPOKEN_KINDS, mention.spoken);
    table.flag(mention.isJoint);
    table.flag(/(self|selves)$/.test(head.lower));
    table.flag(context?.quotation != null);
    table.flag((context?.speeches.size ?? 0) > 0);
    table.flag((context?.described.size ?? 0) > 0);
    table.flag(head.governor === null || head.governor.governor === null);
    table.flag(head.governor?.relation === 'conj');
    table.flag(
      head.relation === 'appos' || head.dependents.some((one) => one.relation === 'appos'),
    );
    table.flag(position === 0 || mentions[position - 1]?.head.sentence !== head.sentence);
    table.flag(head.sentence.index === 0);
    table.flag(length === 0);
    table.flag(length > 0 && length < 3);
    table.flag(length > 5);
    table.flag(earlier === 0);
    table.flag(earlier > 1);
    table.flag(head.relation === 'nsubj' && REPORTING_VERBS.has(head.governor?.lemma ?? ''));
    table.flag(head.dependents.some((one) => one.relation === 'cop'));
    table.flag(head.dependents.some((one) => one.deprel === 'acl:relcl'));
    table.flag(head.dependents.some((one) => one.relation === 'nummod' || one.xpos === 'CD'));
    table.flag(mention.name.length > 1);
  });
}
