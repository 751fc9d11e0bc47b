/** Who belongs to what: "X, a member of Y", "X joined Y", "groups including X and Y", "X had ties to Y". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf, subjectsOf } from '../tree/clauses.ts';
import { canAct } from '../drafts.ts';
import { isPast } from '../actors/offices.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const CONNECTIONS = /^(tie|link|connection|affiliation|association|allegiance)$/;
const TYING = /^(link|tie|connect|affiliate|associate|ally|align)$/;

/** Claims of belonging at one word; most words make none. */
export function membershipClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  if (word.upos === 'VERB')
    return [
      ...joiningClaims(reading, word),
      ...leavingClaims(reading, word),
      ...tyingClaims(reading, word),
    ];
  if (word.lemma === 'member') return memberClaims(reading, word);
  if (CONNECTIONS.test(word.lemma)) return connectionClaims(reading, word);
  return exampleClaims(reading, word);
}

/** "X, a member of Y" and "X is a member of Y"; former members belong no more. */
function memberClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (isPast(noun)) return [];
  const bodies = dependentsBy(noun, 'nmod', 'obl')
    .filter((one) => prepositionOf(one) === 'of')
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Organization');
  const holders =
    dependentsBy(noun, 'cop').length > 0
      ? dependentsBy(noun, 'nsubj')
      : noun.relation === 'appos' && noun.governor
        ? [noun.governor]
        : dependentsBy(noun, 'appos');
  const members = holders.flatMap((one) => reading.at.get(one) ?? []).filter(canAct);
  return toClaims(reading, members, bodies, { type: 'MEMBER_OF', word: noun });
}

function joiningClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  if (verb.lemma !== 'join') return [];
  const clause = clauseOf(verb);
  if (clause.isPassive) return [];
  const bodies = clause.objects
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Organization');
  const members = clause.agents.flatMap((one) => actorsOf(reading, one)).filter(canAct);
  return toClaims(reading, members, bodies, { type: 'MEMBER_OF', word: verb });
}

/** "is linked to X": a participle that says who someone stands with. */
function tyingClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  if (!TYING.test(verb.lemma) || verb.deprel === 'amod') return [];
  const clause = clauseOf(verb);
  if (!clause.isPassive) return [];
  return toClaims(
    reading,
    clause.objects.flatMap((one) => actorsOf(reading, one)).filter(canAct),
    clause.obliques
      .filter((one) => /^(to|with)$/.test(one.preposition))
      .flatMap((one) => actorsOf(reading, one.word))
      .filter((one) => one.kind === 'Organization'),
    { type: 'AFFILIATED_WITH', word: verb },
  );
}

/** "Peru left the bloc", "he quit the bank": a member ends its part in it, a person gives up the work for it. */
function leavingClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  if (!/^(leave|quit|exit)$/.test(verb.lemma)) return [];
  const clause = clauseOf(verb);
  if (clause.isPassive) return [];
  const bodies = clause.objects
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Organization');
  const leavers = clause.agents.flatMap((one) => actorsOf(reading, one)).filter(canAct);
  return leavers.flatMap((one) =>
    toClaims(reading, [one], bodies, {
      ...(one.kind === 'Person'
        ? { type: 'RETREAT' as const, mode: 'resign' }
        : { type: 'SANCTION' as const, mode: 'withdraw' }),
      word: verb,
    }),
  );
}

/** "had ties to X", "X's links to Y". */
function connectionClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  const verb = noun.relation === 'obj' ? noun.governor : null;
  const holders = [
    ...(verb && /^(have|maintain|keep|share|deny)$/.test(verb.lemma) ? subjectsOf(verb) : []),
    ...dependentsBy(noun, 'nmod:poss'),
  ];
  const others = [noun, ...(verb ? [verb] : [])]
    .flatMap((one) => dependentsBy(one, 'nmod', 'obl'))
    .filter((one) => /^(to|with)$/.test(prepositionOf(one) ?? ''))
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Organization' || one.kind === 'Person');
  const tied = holders
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Person' || one.kind === 'Organization');
  return toClaims(reading, tied, others, { type: 'AFFILIATED_WITH', word: noun });
}

/** "rich countries, including Kenya and Peru": those that are named are of the group. */
function exampleClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  const [group] = reading.at.get(noun) ?? [];
  if (group?.kind !== 'Organization' || isPast(noun)) return [];
  const members = dependentsBy(noun, 'nmod')
    .filter((one) => /^(including|such as)$/.test(prepositionOf(one) ?? ''))
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => canAct(one) && one !== group);
  return members.flatMap((member) =>
    toClaims(reading, [member], [group], { type: 'MEMBER_OF', word: noun }),
  );
}
