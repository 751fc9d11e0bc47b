/**
 * Forum claims
 *
 * Whoever brings a text before a body asks that body to yield to it: "Kenya pushed a resolution through the Security Council".
 */
import { findEntry, findWhole } from '../../gazetteer/gazetteer.ts';
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, phrasalLemma, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const BRINGING =
  /^(push|push through|table|submit|propose|put forward|introduce|present|sponsor|circulate|bring|file)$/;

/** Claims of a verb by which a text is brought before a body; empty for every other verb. */
export function forumClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  if (!BRINGING.test(phrasalLemma(verb)) && !BRINGING.test(verb.lemma)) return [];
  const clause = clauseOf(verb);
  if (clause.isPassive) return [];
  const words = [
    ...clause.objects,
    ...clause.obliques.filter((one) => one.preposition === 'through').map((one) => one.word),
  ];
  const text = words
    .flatMap((one) => actorsOf(reading, one))
    .find((one) => one.event?.happening === 'text');
  if (!text) return [];
  const agents = clause.agents.flatMap((one) => actorsOf(reading, one)).filter(canAct);
  const forum = forumOf(reading, text);
  return toClaims(reading, agents, forum && !agents.includes(forum) ? [forum] : [], {
    type: 'REQUEST',
    mode: 'yield',
    event: text,
    word: verb,
  });
}

/** The body that a text lies before, by its own name or by whoever votes on it there; the most specific one. */
function forumOf(reading: Reading, text: EntityDraft): EntityDraft | null {
  const mentions = [...reading.at]
    .filter(([, drafts]) => drafts.includes(text))
    .map(([word]) => word);
  const named = mentions.flatMap((word) => [
    ...namedModifiers(reading, word, ['of', 'in', 'at', 'before']),
    ...votersOf(reading, word),
  ]);
  const bodies = named.filter(
    (one) =>
      one.kind === 'Organization' && (findEntry(one.name)?.use === 'name' || findWhole(one.name)),
  );
  const wholeOf = (one: EntityDraft): string | undefined =>
    findEntry(one.name)?.owner ?? findWhole(one.name)?.whole.name;
  return (
    bodies.find((one) => bodies.some((whole) => wholeOf(one) === whole.name)) ?? bodies[0] ?? null
  );
}

/** "vetoed by Kenya's delegation on the Security Council": where the delegation sits. */
function votersOf(reading: Reading, text: Word): readonly EntityDraft[] {
  const verb = text.governor;
  if (!verb || !/^(veto|adopt|approve|reject|pass|block)$/.test(verb.lemma)) return [];
  return clauseOf(verb).agents.flatMap((agent) =>
    dependentsBy(agent, 'nmod')
      .filter((one) => /^(on|to|at|in)$/.test(prepositionOf(one) ?? ''))
      .flatMap((one) => actorsOf(reading, one)),
  );
}
