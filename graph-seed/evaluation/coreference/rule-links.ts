import { agrees } from '../../src/extraction/coreference/agreement.ts';
import type { Mention } from '../../src/extraction/coreference/mentions.ts';
import type { ScoredLink } from './score-links.ts';

const SENTENCES_BACK = 4;
const MENTIONS_BACK = 70;

/**
 * Links mentions by rules alone, to compare with: a pronoun to the nearest sentence's agreeing subject or else nearest mention, a name
 * to the last one of the same last word, a noun with "the" or "this" to the last noun of the same lemma.
 */
export function findRuleLinks(mentions: readonly Mention[]): readonly ScoredLink[] {
  return mentions.flatMap((anaphor): readonly ScoredLink[] => {
    if (anaphor.isJoint) return [];
    const earlier = mentions
      .slice(Math.max(0, anaphor.position - MENTIONS_BACK), anaphor.position)
      .toReversed()
      .filter((one) => one.head !== anaphor.head);
    const antecedent = findByRule(anaphor, earlier);
    return antecedent === undefined ? [] : [{ anaphor, antecedent }];
  });
}

function findByRule(anaphor: Mention, earlier: readonly Mention[]): Mention | undefined {
  if (anaphor.kind === 'name') {
    return earlier.find((one) => one.kind === 'name' && one.name.at(-1) === anaphor.name.at(-1));
  }
  if (anaphor.kind === 'noun') {
    const isKnown = anaphor.determiner === 'the' || anaphor.determiner === 'this';
    return isKnown ? earlier.find(({ head }) => head.lemma === anaphor.head.lemma) : undefined;
  }
  const back = (one: Mention): number => anaphor.head.sentence.index - one.head.sentence.index;
  const role = (one: Mention): number => (one.head.relation === 'nsubj' ? 0 : 1);
  return earlier
    .filter((one) => back(one) <= SENTENCES_BACK && agrees(anaphor, one))
    .filter(({ pronoun }) => pronoun === null || pronoun === anaphor.pronoun)
    .toSorted((one, other) => back(one) - back(other) || role(one) - role(other))[0];
}
