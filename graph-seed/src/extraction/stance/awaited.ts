/** What is waited for: it may never come, and what hangs on it neither. */
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** "will stay until X leaves", "will reopen once X frees them", "will sign only when X has": what is waited for may never come. */
export function isAwaited(clause: Word, governor: Word): boolean {
  return clause.relation === 'advcl' && liesAhead(governor) && isWaitedFor(clause);
}

function isWaitedFor(clause: Word): boolean {
  const markers = dependentsBy(clause, 'mark', 'advmod');
  const isAfter = markers.some((one) => /^(when|after|before)$/.test(one.lower));
  return (
    markers.some((one) => /^(until|till|once)$/.test(one.lower)) || (isAfter && hasOnly(clause))
  );
}

/** "will lift its veto only when X has signed": it may never come to that. */
export function isOnlyAfter(clause: Word, main: Word): boolean {
  return hasOnly(clause) && liesAhead(main) && isWaitedFor(clause);
}

function hasOnly(clause: Word): boolean {
  const first = Math.min(...clause.dependents.map((one) => one.index), clause.index);
  return [first - 1, first].some((index) => clause.sentence.words[index]?.lower === 'only');
}

/** True for a verb with "will" or "would", and for what hangs on one: "will continue to press". */
function liesAhead(verb: Word): boolean {
  const auxiliaries = dependentsBy(verb, 'aux');
  return auxiliaries.length > 0
    ? auxiliaries.some((one) => /^(will|would|shall|'ll|wo|can|could)$/.test(one.lower))
    : verb.relation === 'xcomp' && verb.governor !== null && liesAhead(verb.governor);
}
