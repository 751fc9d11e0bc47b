/**
 * Report reach
 *
 * How far a report reaches: a clause beside what someone says may be the writer's own again. "A truce is unlikely, diplomats said, and
 * Kenya has called off the talks": nobody but the writer says that it has.
 */
import { BLAMING_VERBS } from '../lexicon/clause-verbs.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/**
 * True when the report by a verb of saying ends before the predicate. `below` leads from the predicate up to what the verb says,
 * which comes last.
 */
export function endsBefore(saying: Word, below: readonly Word[]): boolean {
  return below
    .slice(0, -1)
    .some(
      (clause, index) =>
        hasOwnSubject(clause) &&
        (isNewClause(clause, below[index + 1], saying) ||
          isContrast(clause) ||
          isBeyondBlame(clause, saying) ||
          (isAfterthought(clause) && clause.index > saying.index)),
    );
}

/** True when who says so is named between the first clause and the predicate's own: "A, officials said, and B". */
export function isSaidBefore(source: Word, told: Word, below: Word | undefined): boolean {
  return (
    below !== undefined &&
    (isBeside(below) || isAfterthought(below)) &&
    hasOwnSubject(below) &&
    source.index > told.index &&
    source.index < below.index
  );
}

/** True when a semicolon parts two words of a sentence. */
export function isParted(one: Word, other: Word): boolean {
  return one.sentence.words
    .slice(Math.min(one.index, other.index), Math.max(one.index, other.index))
    .some((word) => word.text === ';');
}

function isNewClause(clause: Word, before: Word | undefined, saying: Word): boolean {
  if (before === undefined) return false;
  // What stands behind a semicolon is hung on the clause before it in one way or another.
  if (isParted(before, clause)) return true;
  // Once the writer's own clauses have come, the report is over: "said A, but B has, and C has".
  const own = dependentsBy(before, 'conj').filter(
    (one) => hasOwnSubject(one) && leavesPast(saying, before, one),
  );
  const isBehind = [saying, ...dependentsBy(saying, 'conj'), ...own].some(
    (one) => before.index < one.index && one.index < clause.index,
  );
  return isBeside(clause) && (isBehind || leavesPast(saying, before, clause));
}

function isBeside({ relation }: Word): boolean {
  return relation === 'conj' || relation === 'parataxis';
}

function hasOwnSubject(clause: Word): boolean {
  return dependentsBy(clause, 'nsubj').length > 0;
}

/** ", while Uganda condemned it": what is set against a report at its end is told beside it. */
function isContrast(clause: Word): boolean {
  const [marker] = dependentsBy(clause, 'mark');
  return (
    clause.relation === 'advcl' &&
    marker !== undefined &&
    /^(while|whereas)$/.test(marker.lower) &&
    clause.sentence.words[marker.index - 1]?.text === ','
  );
}

/** "accused X of fraud, in the first case since Y was founded": behind a comma no clause is a part of the charge. */
function isBeyondBlame(clause: Word, saying: Word): boolean {
  return (
    BLAMING_VERBS.has(saying.lemma) &&
    /^(advcl|acl)$/.test(clause.relation) &&
    dependentsBy(clause, 'mark').length > 0 &&
    clause.sentence.words.slice(saying.index, clause.index).some((word) => word.text === ',')
  );
}

/** ", days after Uganda accused it": when something was done, as the writer recalls it. */
export function isAfterthought(clause: Word): boolean {
  const { words } = clause.sentence;
  const marker = dependentsBy(clause, 'mark').find((one) => /^(after|before)$/.test(one.lower));
  const time = words[(marker?.index ?? 0) - 1];
  if (!marker || !TIMES.test(time?.lemma ?? '')) return false;
  return words.slice(Math.max(0, marker.index - 4), marker.index).some((one) => one.text === ',');
}

const TIMES = /^(second|minute|hour|day|week|month|year|decade)$/;

/** "said that she trusted him, but the opposition has accused her": reported speech stands in the past throughout. */
function leavesPast(saying: Word, before: Word, clause: Word): boolean {
  return saying.xpos === 'VBD' && isPast(before, isOpposed(clause)) && isPresent(clause);
}

function isOpposed(clause: Word): boolean {
  return dependentsBy(clause, 'cc').some((one) => one.lower === 'but');
}

/** A plain past may be one of its own time: "said that 500 were asked and 190 have come". */
function isPast(verb: Word, isPlainEnough: boolean): boolean {
  const auxiliaries = dependentsBy(verb, 'aux', 'cop');
  return auxiliaries.length > 0
    ? auxiliaries.some((one) => /^(had|would|could|might)$/.test(one.lower))
    : isPlainEnough && verb.xpos === 'VBD';
}

function isPresent(verb: Word): boolean {
  const auxiliaries = dependentsBy(verb, 'aux', 'cop');
  return auxiliaries.length > 0
    ? auxiliaries.some((one) => /^(has|have|is|are|'s|'ve|’s|’ve)$/.test(one.lower))
    : verb.xpos === 'VBZ' || verb.xpos === 'VBP';
}
