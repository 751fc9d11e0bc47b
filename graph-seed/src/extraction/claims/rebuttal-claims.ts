/**
 * Rebuttal claims
 *
 * Whoever denies, rejects or ridicules what was said turns down the one who said it: "Peru accused Chile of theft. Chile denied it."
 */
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import { doersOf } from '../actors/doers.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { BLAMING_VERBS, REPORTING_VERBS } from '../lexicon/clause-verbs.ts';
import { STATEMENTS } from '../lexicon/judging-names.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { namedAs } from './naming-claims.ts';
import { isSummary } from '../tree/summaries.ts';
import { dependentsBy, phrasalLemma, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const REBUTTING =
  /^(deny|reject|dismiss|refute|contradict|dispute|rebut|rubbish|brush off|brush aside|shrug off|wave away|scoff|ridicule|deride|repudiate)$/;
/** What was said, taken up by a pronoun. */
const THAT = /^(this|that|it|these|those)$/;
/** How far back what is taken up may have been said. */
const SENTENCES_BACK = 2;

/** The refusal of whoever said what a verb rebuts; empty for every other verb. */
export function rebuttalClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const isNamed = namedAs(verb) === 'false';
  if (!isNamed && !REBUTTING.test(phrasalLemma(verb))) return [];
  const clause = clauseOf(verb);
  const rebutted = [
    ...clause.objects,
    ...clause.obliques.filter((one) => one.preposition === 'at').map((one) => one.word),
  ].filter((one) => THAT.test(one.lower) || STATEMENTS.has(one.lemma));
  const agents = doersOf(reading, clause.agents).filter(canAct);
  if (agents.length === 0) return [];
  return rebutted.flatMap((word) =>
    toClaims(reading, agents, claimantsOf(reading, verb, word, agents), {
      type: 'REJECT',
      word: verb,
    }),
  );
}

/** Whose statement it is by its own words, else who last said something that the rebutting side did not. */
function claimantsOf(
  reading: Reading,
  verb: Word,
  statement: Word,
  agents: readonly EntityDraft[],
): readonly EntityDraft[] {
  const isOther = (one: EntityDraft): boolean =>
    canAct(one) &&
    !agents.some(
      (agent) =>
        agent === one ||
        agent === one.owner ||
        agent.owner === one ||
        agent.offices.some((office) => office.of === one),
    );
  const outlets = [...dependentsBy(statement, 'nmod'), ...dependentsBy(verb, 'obl')]
    .filter((one) => prepositionOf(one) === 'in' && one.upos === 'PROPN')
    .flatMap((one) => doersOf(reading, [one]))
    .filter((one) => one.kind === 'Organization');
  const owners = [...namedModifiers(reading, statement, ['by', 'of', 'from']), ...outlets];
  if (owners.length > 0) return owners.filter(isOther);
  // "any suggestion that", "claims that": nobody in particular has said it.
  if (!isKnown(statement)) return [];
  const isCharge = /^(charge|count)$/.test(statement.lemma);
  for (const told of saidBefore(reading, verb, isCharge)) {
    const said = told.filter(isOther);
    if (said.length > 0) return said;
  }
  return [];
}

function isKnown(statement: Word): boolean {
  return (
    THAT.test(statement.lower) ||
    isSummary(statement) ||
    // "denied reports that": whoever reports is not the one who spoke last.
    (/NNS/.test(statement.xpos) && !isSpeltOut(statement)) ||
    statement.dependents.some((one) => /^(the|this|that|these|those|such)$/.test(one.lower))
  );
}

/** "claims that she had met X": the content stands beside them, wherever it hangs. */
function isSpeltOut(statement: Word): boolean {
  return (
    dependentsBy(statement, 'acl').length > 0 ||
    statement.sentence.words[statement.index + 1]?.lower === 'that'
  );
}

/** Who said or alleged something before a verb, the nearest first. */
function saidBefore(
  reading: Reading,
  verb: Word,
  isCharge: boolean,
): readonly (readonly EntityDraft[])[] {
  return reading.trees
    .slice(Math.max(0, verb.sentence.index - SENTENCES_BACK), verb.sentence.index + 1)
    .flatMap((tree) => tree.words)
    .filter(
      (word) =>
        word.upos === 'VERB' &&
        word !== verb &&
        (word.sentence !== verb.sentence || word.index < verb.index) &&
        (BLAMING_VERBS.has(word.lemma) || (!isCharge && REPORTING_VERBS.has(word.lemma))),
    )
    .toReversed()
    .map((word) => doersOf(reading, clauseOf(word).agents));
}
