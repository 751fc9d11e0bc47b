/**
 * Control claims
 *
 * Verbs that are an act of their own over another verb: "refused to meet X" turns X down, "urged X to leave" asks X. The verb below is
 * then no claim by itself.
 */
import type { PloverType } from '@entente/graph-store';
import { actorsOf } from './actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { clauseOf, subjectsOf } from './clauses.ts';
import { modeOfContent } from './content-modes.ts';
import { doersOf } from './doers.ts';
import type { EntityDraft } from './drafts.ts';
import { CLAUSE_REQUESTS, CONTROL_WORDS, HOSTILE } from './lexicon/control-verbs.ts';
import type { ControlKind } from './lexicon/control-verbs.ts';
import type { VerbSense } from './lexicon/senses/sense-table.ts';
import type { Reading } from './reading.ts';
import { recipientsOf } from './recipients.ts';
import { findSense } from './sense-fit.ts';
import { dependentsBy, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

/** An act over another verb, with that verb; null for a verb that is none. */
export function controlClaims(
  reading: Reading,
  verb: Word,
): { readonly claims: readonly ClaimDraft[]; readonly below: Word } | null {
  const kind = CONTROL_WORDS.get(verb.upos === 'ADJ' ? verb.lower : verb.lemma);
  const below = kind ? contentOf(verb, kind) : null;
  if (!kind || !below) return null;
  const content = findSense(reading, below, clauseOf(below), doersOf(reading, subjectsOf(below)));
  const type = typeOf(kind, content);
  if (!type) return null;
  const agents = doersOf(reading, clauseOf(verb).agents);
  const recipients =
    type === 'REQUEST' ? askedOf(reading, verb, below) : aimedAt(reading, below, content);
  const others = recipients.filter((one) => !agents.includes(one));
  const statement = { type, mode: modeOfContent(type, content), word: verb };
  const [first, ...rest] = agents;
  // "X and Y agreed to meet": each agrees with the other.
  const claims =
    first && rest.length > 0 && others.length === 0 && type === 'AGREE'
      ? toClaims(reading, [first], rest, statement)
      : toClaims(reading, agents, others.length > 0 ? others : [null], statement);
  return { claims, below };
}

/** What is agreed, refused or asked. */
function contentOf(verb: Word, kind: ControlKind): Word | null {
  const isPredicate = (word: Word): boolean => word.upos === 'VERB' || word.upos === 'ADJ';
  const infinitive = dependentsBy(verb, 'xcomp').find((one) => isPredicate(one));
  if (infinitive) return infinitive;
  const clause = dependentsBy(verb, 'ccomp').find((one) => isPredicate(one) || one.upos === 'NOUN');
  if (clause && (kind === 'AGREE' || CLAUSE_REQUESTS.has(verb.lemma) || isInfinitive(clause)))
    return clause;
  if (kind === 'REJECT') return null;
  // Parsers take the infinitive of "ready to host", "committed to opening", "called on X to leave" for an adverbial.
  return (
    dependentsBy(verb, 'advcl').find(
      (one) => isPredicate(one) && isInfinitive(one) && isComplement(verb, one),
    ) ?? null
  );
}

function isInfinitive(word: Word): boolean {
  return dependentsBy(word, 'mark').some((mark) => mark.lower === 'to');
}

function isComplement(verb: Word, clause: Word): boolean {
  return (
    verb.upos === 'ADJ' || clause.xpos === 'VBG' || dependentsBy(verb, 'obj', 'obl').length > 0
  );
}

function typeOf(kind: ControlKind, content: VerbSense | null): PloverType | null {
  switch (kind) {
    case 'VOW':
      return content && HOSTILE.has(content.type) ? 'THREATEN' : 'AGREE';
    case 'PREPARE':
      return content?.type === 'ASSAULT' ? 'MOBILIZE' : null;
    default:
      return kind;
  }
}

/** Who is asked: the object, whoever is called upon, or the subject of what is demanded. */
function askedOf(reading: Reading, verb: Word, below: Word): readonly EntityDraft[] {
  const objects = dependentsBy(verb, 'obj', 'iobj');
  const called = dependentsBy(verb, 'obl').filter((one) =>
    /^(on|upon|to|from)$/.test(prepositionOf(one) ?? ''),
  );
  const asked =
    objects.length > 0
      ? objects
      : called.length > 0
        ? called
        : below.relation === 'ccomp'
          ? subjectsOf(below)
          : [];
  return asked.flatMap((word) => actorsOf(reading, word)).filter((one) => one.kind !== 'Event');
}

/** Whom the verb below would reach. */
function aimedAt(reading: Reading, below: Word, content: VerbSense | null): readonly EntityDraft[] {
  const clause = clauseOf(below);
  const reached = content ? recipientsOf(reading, clause, content).actors : [];
  if (reached.length > 0) return reached;
  return clause.obliques
    .filter((one) => /^(with|to|against)$/.test(one.preposition))
    .flatMap((one) => actorsOf(reading, one.word))
    .filter((one) => one.kind !== 'Event' && one.kind !== 'Place');
}
