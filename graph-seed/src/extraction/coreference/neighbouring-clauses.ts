/** Whom a pronoun means by the clause before it: the object that a further clause goes on with, and whoever was accused and denies it. */
import { actorsOf } from '../actors/actors.ts';
import { clauseOf } from '../tree/clauses.ts';
import type { EntityDraft } from '../drafts.ts';
import { BLAMING_VERBS, DENYING_VERBS } from '../lexicon/clause-verbs.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/**
 * "A funds the militias and B arms them": the object of a further clause with a subject of its own is that of the clause before; nobody
 * where that object is many ("the forces there") and no actor, and null where no clause stands before.
 */
export function findParallel(
  reading: Reading,
  word: Word,
  isAble: (draft: EntityDraft) => boolean,
): readonly EntityDraft[] | null {
  const verb = word.governor;
  const before = verb?.relation === 'conj' ? verb.governor : null;
  if (!verb || !before || word.relation !== 'obj' || word.lower !== 'them') return null;
  if (dependentsBy(verb, 'nsubj').length === 0) return null;
  // Where the parser missed the verb ("the families of the Gulf back the rebels there"), its object heads the clause.
  const objects = before.upos === 'VERB' ? dependentsBy(before, 'obj') : [before];
  const actors = objects.flatMap((one) => actorsOf(reading, one));
  if (actors.length === 0) return objects.some((one) => one.xpos === 'NNS') ? [] : null;
  return actors.every((one) => isAble(one)) ? actors : null;
}

/** "X accused Y of fraud. He denied it": whoever was accused in the sentence before denies it; null where nobody was. */
export function findAccused(
  reading: Reading,
  word: Word,
  isAble: (draft: EntityDraft) => boolean,
): EntityDraft | null {
  const verb = word.governor;
  if (!verb || word.relation !== 'nsubj' || !DENYING_VERBS.has(verb.lemma)) return null;
  const before = reading.trees[word.sentence.index - 1];
  const accused = (before?.words ?? [])
    .filter((one) => BLAMING_VERBS.has(one.lemma))
    .flatMap((one) => clauseOf(one).objects)
    .flatMap((one) => actorsOf(reading, one));
  const [only, ...others] = new Set(accused);
  return only && others.length === 0 && isAble(only) ? only : null;
}
