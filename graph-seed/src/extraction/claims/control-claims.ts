/**
 * Control claims
 *
 * Verbs that are an act of their own over another verb: "refused to meet X" turns X down, "urged X to leave" asks X. The verb below is
 * then no claim by itself.
 */
import type { PloverType } from '@entente/graph-store';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf, subjectsOf } from '../tree/clauses.ts';
import type { Clause } from '../tree/clauses.ts';
import { aimedAt, askedOf, partnersOf } from './addressees.ts';
import { modeOfContent } from './content-modes.ts';
import { doersOf } from '../actors/doers.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { CLAUSE_REQUESTS, CONTROL_WORDS, HOSTILE } from '../lexicon/control-verbs.ts';
import type { ControlKind } from '../lexicon/control-verbs.ts';
import { STATE_POWERS } from '../lexicon/role-nouns.ts';
import type { VerbSense } from '../lexicon/senses/sense-table.ts';
import { VERB_SENSES } from '../lexicon/verb-senses.ts';
import type { Reading } from '../reading.ts';
import { findSense } from './sense-fit.ts';
import { dependentsBy, hasNot, isInfinitive, isQuestion, phrasalLemma } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** An act over another verb. */
interface ControlReading {
  readonly claims: readonly ClaimDraft[];
  readonly below: Word;
  /** True when the verb below is told too: "forced X to free Y" forces X, and X frees Y. */
  readonly tellsBelow: boolean;
}

/** An act over another verb, with that verb; null for a verb that is none. */
export function controlClaims(reading: Reading, verb: Word): ControlReading | null {
  const word = CONTROL_WORDS.get(verb.upos === 'ADJ' ? verb.lower : verb.lemma);
  const below = word ? contentOf(verb, word) : null;
  if (!word || !below) return null;
  const kind = asksOthers(verb, below) ? 'REQUEST' : word;
  const content = contentSense(
    reading,
    below,
    clauseOf(below),
    doersOf(reading, subjectsOf(below)),
  );
  const type = hasNot(below) ? refrainingType(kind, content) : typeOf(kind, content);
  // "will not hesitate to strike": only who does not shrink from it threatens.
  if (!type || (kind === 'DARE' && !hasNot(verb))) return null;
  const asked = askedOf(reading, verb, below);
  // Whoever is named is forced, also by those without power: "strikers forced the minister to resign".
  const agents = doersOf(reading, clauseOf(verb).agents).filter(
    (one) =>
      !/^(ALLOW|FORCE)$/.test(kind) || hasPower(one) || (kind === 'FORCE' && asked.length > 0),
  );
  // "agreed with X to buy gas".
  const partners = type === 'AGREE' ? partnersOf(reading, verb) : [];
  const aimed = partners.length > 0 ? partners : aimedAt(reading, below, content, type);
  const isAsked = verb.lemma === 'invite' || /^(REQUEST|CONCEDE|COERCE)$/.test(type);
  const recipients = isAsked ? asked : aimed;
  // Who refuses to attack someone turns down whoever asked for it, not the one spared.
  const isSpared = kind === 'REJECT' && isHostile(content);
  const others = isSpared ? [] : recipients.filter((one) => !agents.includes(one));
  // A wish that names nobody who could fulfil it asks nothing of anyone.
  if (kind === 'WISH' && (others.length === 0 || !others.every(canAct))) return null;
  const statement = {
    type,
    mode: modeOfContent(type, content),
    word: verb,
    // What is denied is the hesitation, not the threat.
    ...(kind === 'DARE' ? { status: 'reported' as const } : {}),
  };
  const [first, ...rest] = agents;
  // "X and Y agreed to meet": each agrees with the other.
  const claims =
    first && rest.length > 0 && others.length === 0 && verb.lemma === 'agree'
      ? toClaims(reading, [first], rest, statement)
      : toClaims(reading, agents, others.length > 0 ? others : [null], statement);
  // "promised to reform the country": what is promised to nobody else is told alone.
  const told = claims.length > 0 ? claims : toClaims(reading, agents, [null], statement);
  const tellsBelow = (type === 'CONCEDE' || type === 'COERCE') && others.length > 0;
  return { claims: told, below, tellsBelow };
}

/** "proposed that X mediate": what another would have to do is asked for, not offered. */
function asksOthers(verb: Word, below: Word): boolean {
  return (
    /^(propose|suggest)$/.test(verb.lemma) &&
    below.relation === 'ccomp' &&
    below.dependents.some(
      (one) => one.deprel === 'nsubj' && !/^(he|she|it|they|we|i)$/.test(one.lower),
    )
  );
}

/** What takes two: whoever fails at it turns the other down. */
const SHARED: ReadonlySet<string> = new Set<PloverType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
]);

/** To allow and to force are acts of those in power; a website allows its users things without yielding. */
function hasPower(actor: EntityDraft): boolean {
  const role = actor.family?.role ?? '';
  return actor.kind === 'State' || STATE_POWERS.has(role) || role === 'REB';
}

/** The sense of what is agreed, refused or asked; a verb that is hostile in every sense needs no object for it: "vowed to fight". */
function contentSense(
  reading: Reading,
  below: Word,
  clause: Clause,
  agents: readonly EntityDraft[],
): VerbSense | null {
  const found = findSense(reading, below, clause, agents);
  if (found) return found;
  const all = (VERB_SENSES.get(phrasalLemma(below)) ?? []).filter((one) => !one.isBroad);
  return all.every(({ type }) => HOSTILE.has(type)) ? (all[0] ?? null) : null;
}

/** What is agreed, refused or asked. */
function contentOf(verb: Word, kind: ControlKind): Word | null {
  const isPredicate = (word: Word): boolean => word.upos === 'VERB' || word.upos === 'ADJ';
  const infinitive = dependentsBy(verb, 'xcomp').find(
    (one) => one.upos === 'VERB' || (one.upos === 'ADJ' && isInfinitive(one)),
  );
  if (infinitive) return infinitive;
  const clause = dependentsBy(verb, 'ccomp').find((one) => isPredicate(one) || one.upos === 'NOUN');
  const isAsked =
    CLAUSE_REQUESTS.has(verb.lemma) && !(SAYING_TOO.test(verb.lemma) && isTold(clause));
  if (clause && !isQuestion(clause) && (kind === 'AGREE' || isAsked || isInfinitive(clause)))
    return clause;
  if (kind === 'REJECT' || verb.lemma === 'tell') return null;
  // Parsers take the infinitive of "ready to host", "committed to opening", "called on X to leave" for an adverbial.
  return (
    dependentsBy(verb, 'advcl').find(
      (one) => isPredicate(one) && isInfinitive(one) && isComplement(verb, one),
    ) ?? null
  );
}

const SAYING_TOO = /^(insist|suggest|propose)$/;

/** "insisted that X had left" tells; "insisted that X leave" asks. */
function isTold(clause: Word | undefined): boolean {
  return (
    clause !== undefined &&
    (/^VB[DZ]$/.test(clause.xpos) ||
      dependentsBy(clause, 'aux', 'cop').some((one) =>
        /^(had|has|have|was|were|is|are|will|would|could|can|did|does)$/.test(one.lower),
      ))
  );
}

function isComplement(verb: Word, clause: Word): boolean {
  if (verb.lemma === 'call' && dependentsBy(verb, 'obj').length > 0) return false;
  return (
    verb.upos === 'ADJ' || clause.xpos === 'VBG' || dependentsBy(verb, 'obj', 'obl').length > 0
  );
}

function typeOf(kind: ControlKind, content: VerbSense | null): PloverType | null {
  switch (kind) {
    // "committed to defeating X" is no offer to X: the verb below tells of it.
    case 'AGREE':
      return isHostile(content) ? null : 'AGREE';
    case 'WISH':
      return 'REQUEST';
    // To promise a veto is no promise to whoever it is aimed at.
    case 'VOW':
      return isHostile(content) || content?.type === 'REJECT' ? 'THREATEN' : 'AGREE';
    case 'CONSIDER':
    case 'DARE':
    case 'WARN':
      return isHostile(content) ? 'THREATEN' : null;
    case 'FAIL':
      return content && SHARED.has(content.type) ? 'REJECT' : null;
    case 'ALLOW':
      return 'CONCEDE';
    case 'FORCE':
      return 'COERCE';
    case 'PREPARE':
      return content?.type === 'ASSAULT' ? 'MOBILIZE' : null;
    default:
      return kind;
  }
}

/** To promise not to attack is to agree, to vow not to talk is to turn down. */
function refrainingType(kind: ControlKind, content: VerbSense | null): PloverType | null {
  if (kind !== 'VOW' && kind !== 'AGREE') return typeOf(kind, content);
  return isHostile(content) ? 'AGREE' : 'REJECT';
}

function isHostile(content: VerbSense | null): boolean {
  return content !== null && HOSTILE.has(content.type);
}
