/** Who leads, employs or belongs to a body, told by a verb or by a name that owns another: "who heads X", "a group led by Y", "X's Jane Doe". */
import { actorsOf } from '../actors/actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf } from '../tree/clauses.ts';
import type { EntityDraft } from '../drafts.ts';
import { isParty } from '../lexicon/name-words.ts';
import type { Reading } from '../reading.ts';
import { isPast } from '../actors/offices.ts';
import { dependentsBy, isInfinitive, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const LEADING = /^(head|lead|chair|run|found|direct|govern)$/;

/** Claims at one word; most words make none. */
export function leadingClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  if (word.upos === 'VERB' && LEADING.test(word.lemma)) return headClaims(reading, word);
  if (word.upos === 'VERB' && word.lemma === 'employ') return employmentClaims(reading, word);
  return word.upos === 'PROPN' ? ownedPersonClaims(reading, word) : ownBodyClaims(reading, word);
}

function headClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  // "directed the army to leave" gives an order.
  const orders = verb.lemma === 'direct' && dependentsBy(verb, 'xcomp', 'advcl').some(isInfinitive);
  if (verb.deprel === 'amod' || orders) return [];
  const clause = clauseOf(verb);
  const heads = clause.agents
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Person');
  const bodies = clause.objects
    .flatMap((one) => [...actorsOf(reading, one), ...missionOf(reading, one)])
    .filter((one) => one.kind === 'Organization');
  // A State that chairs a bloc is of it.
  const members = clause.agents
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'State' && verb.lemma === 'chair');
  return [
    ...toClaims(reading, heads, bodies, { type: 'LEADER_OF', word: verb }),
    ...toClaims(reading, members, bodies, { type: 'MEMBER_OF', word: verb }),
  ];
}

const FOLLOWING =
  /^(militia|army|gang|faction|movement|brigade|cartel|force|government|cabinet|administration|regime|coalition)$/;

/** "the Desert Brigades, the militia of X", "X's government": what someone is named as the owner of is led by them. */
function ownBodyClaims(reading: Reading, noun: Word): readonly ClaimDraft[] {
  if (noun.upos !== 'NOUN' || !FOLLOWING.test(noun.lemma) || isPast(noun)) return [];
  const beside = noun.relation === 'appos' && noun.governor ? [noun.governor] : [];
  const bodies = [...beside, noun]
    .flatMap((one) => reading.at.get(one) ?? [])
    .filter((one) => one.kind === 'Organization' && (one.family === null || one.owner !== null));
  const leaders = dependentsBy(noun, 'nmod')
    .filter((one) => one.deprel === 'nmod:poss' || prepositionOf(one) === 'of')
    .flatMap((one) => actorsOf(reading, one))
    .filter((one) => one.kind === 'Person');
  return leaders.length === 1
    ? toClaims(reading, leaders, bodies.slice(0, 1), {
        type: 'LEADER_OF',
        word: noun,
        status: 'asserted',
      })
    : [];
}

/** "heads Acme's mission": the body whose undertaking it is. */
function missionOf(reading: Reading, noun: Word): readonly EntityDraft[] {
  return /^(mission|campaign|operation|team|office|programme|program|delegation)$/.test(noun.lemma)
    ? dependentsBy(noun, 'nmod:poss').flatMap((one) => actorsOf(reading, one))
    : [];
}

function employmentClaims(reading: Reading, verb: Word): readonly ClaimDraft[] {
  const clause = clauseOf(verb);
  const isActor = (one: EntityDraft): boolean =>
    one.kind === 'Person' || one.kind === 'Organization';
  return toClaims(
    reading,
    clause.objects.flatMap((one) => actorsOf(reading, one)).filter(isActor),
    clause.agents
      .flatMap((one) => actorsOf(reading, one))
      .filter((one) => one.kind === 'Organization'),
    { type: 'AFFILIATED_WITH', word: verb },
  );
}

/** "the Green Alliance's Jane Doe", "whose Homeland League": a person and a body of which one owns the other. */
function ownedPersonClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  const [owned] = reading.at.get(word) ?? [];
  const [owner] = dependentsBy(word, 'nmod:poss').flatMap((one) => actorsOf(reading, one));
  if (!owned || !owner || !reading.inName.has(word)) return [];
  const [person, body] = owned.kind === 'Person' ? [owned, owner] : [owner, owned];
  if (person.kind !== 'Person' || body.kind !== 'Organization' || person.family || body.family)
    return [];
  return toClaims(reading, [person], [body], {
    type: isParty(body.name) ? 'MEMBER_OF_POLITICAL_PARTY' : 'AFFILIATED_WITH',
    word,
  });
}
