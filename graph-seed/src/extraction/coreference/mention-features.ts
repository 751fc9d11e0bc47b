/**
 * Mention features
 *
 * What the antecedent scorer is told of one mention beyond its word's vector. The order is that of its training: whoever changes it
 * trains the scorer again.
 */
import { REPORTING_VERBS } from '../lexicon/clause-verbs.ts';
import { quotationOf } from '../quotations.ts';
import type { Quotation } from '../quotations.ts';
import type { Mention } from './mentions.ts';
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

/** Numbers that describe each mention, as many for every mention. */
export function toMentionFeatures(
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): readonly (readonly number[])[] {
  const counts = new Map<string, number>();
  return mentions.map((mention) => {
    const key = mention.name.at(-1) ?? mention.head.lemma;
    const earlier = counts.get(key) ?? 0;
    if (!mention.isJoint) counts.set(key, earlier + 1);
    const { head } = mention;
    const length = mention.last - mention.first;
    const relation = RELATIONS.find((one) => one === head.deprel) ?? head.relation;
    return [
      ...oneOf(KINDS, mention.kind),
      ...oneOf(PRONOUN_CLASSES, mention.pronoun),
      ...oneOf(LABELS, mention.label),
      ...oneOf(RELATIONS, relation),
      ...oneOf(DETERMINERS, mention.determiner),
      ...oneOf(NUMBERS, mention.number),
      ...oneOf(BEINGS, mention.being),
      ...[
        mention.isJoint,
        /(self|selves)$/.test(head.lower),
        quotationOf(head, quotations) !== null,
        head.sentence.index === 0,
        length === 0,
        length > 0 && length < 3,
        length > 5,
        earlier === 0,
        earlier > 1,
        head.relation === 'nsubj' && REPORTING_VERBS.has(head.governor?.lemma ?? ''),
        head.dependents.some((one) => one.relation === 'cop'),
        head.dependents.some((one) => one.deprel === 'acl:relcl'),
        head.dependents.some((one) => one.relation === 'nummod' || one.xpos === 'CD'),
        mention.name.length > 1,
      ].map(Number),
    ];
  });
}

function oneOf(values: readonly string[], value: string | null): readonly number[] {
  return values.map((one) => Number(one === value));
}
