/** To whom an act over another verb is addressed: who is asked, agreed with, promised something or turned down. */
import type { PloverType } from '@entente/graph-store';
import { actorsOf } from '../actors/actors.ts';
import { ownersOf } from '../actors/owners.ts';
import { canAct } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import type { VerbSense } from '../lexicon/senses/sense-table.ts';
import type { Reading } from '../reading.ts';
import { clauseOf, subjectsOf } from '../tree/clauses.ts';
import { recipientsOf } from './recipients.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Who is asked: the object, whoever is called upon, or the subject of what is demanded. */
export function askedOf(reading: Reading, verb: Word, below: Word): readonly EntityDraft[] {
  const { isPassive, objects: undergoing } = clauseOf(verb);
  const objects = isPassive ? undergoing : dependentsBy(verb, 'obj', 'iobj');
  const called = dependentsBy(verb, 'obl').filter((one) =>
    (verb.lemma === 'plead' ? /^(with|to)$/ : /^(on|upon|to|from)$/).test(prepositionOf(one) ?? ''),
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

/** With whom something is agreed: "agreed with X to buy gas". */
export function partnersOf(reading: Reading, verb: Word): readonly EntityDraft[] {
  return dependentsBy(verb, 'obl')
    .filter((one) => prepositionOf(one) === 'with')
    .flatMap((one) => actorsOf(reading, one))
    .filter(canAct);
}

/** What is made is no other side: "agreed to form a government". */
const MAKING = /^(form|create|build|establish|found|launch|open|reopen|set|start|write|draft)$/;

/** Whom the verb below would reach: by its meaning, else whoever is its object, owns it, or stands behind "with", "to" and "against". */
export function aimedAt(
  reading: Reading,
  below: Word,
  content: VerbSense | null,
  type: PloverType,
): readonly EntityDraft[] {
  const clause = clauseOf(below);
  const groups = [
    content ? recipientsOf(reading, clause, content).actors : [],
    [...clause.receivers, ...(MAKING.test(below.lemma) ? [] : clause.objects)].flatMap((word) =>
      actorsOf(reading, word),
    ),
    clause.objects.flatMap((word) => ownersOf(reading, word, type)),
    clause.obliques
      .filter((one) => /^(with|to|against|from|between|for|on)$/.test(one.preposition))
      .flatMap((one) => actorsOf(reading, one.word)),
  ].map((group) => group.filter((one) => one.kind !== 'Event'));
  const [first, ...others] = groups;
  return first && first.length > 0
    ? first
    : (others
        .map((group) => group.filter((one) => one.kind !== 'Place'))
        .find((group) => group.length > 0) ?? []);
}
