/**
 * Corrections
 *
 * What an outlet says it got wrong. A lost correction is worse than boilerplate that is kept, so every step that cuts asks here
 * first, and a doubtful line counts as a correction.
 */

const LABEL =
  /^[^\p{L}]{0,6}(?:corrections?(?: and clarifications?)?|clarifications?|retractions?|errat(?:um|a)|(?:editors?|publishers?|readers?)(?:['’]s|s['’]|['’])? notes?|note (?:to|for) (?:our )?readers?|amendments?)(?=[^\p{L}'’]|$)/iu;
const UPDATE_LABEL = /^[^\p{L}]{0,6}updates?\s*(?:\([^)]*\))?\s*[:–—-]\s*(?=.*\p{L}{3})/iu;
/** After such a word the label begins a sentence about something else: "Corrections officers went on strike". */
const LABEL_ENDS =
  /^\s*(?:\([^)]*\)|,?\s*\p{L}+\.? \d{1,2}(?:,? \d{4})?|,?\s*\d{1,2} \p{L}+\.?(?: \d{4})?)?\s*(?:[:.–—|-]|$)/u;
const WORK =
  '(?:article|story|report|post|piece|page|column|item|review|interview|headline|caption|live blog|blog)';
const FAULTY =
  '(?:amended|corrected|updated|clarified|edited|changed|revised|retracted|modified|removed|taken down)';
const STATEMENTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:an?|the) (?:earlier|previous|original|prior|initial|first) (?:online |print |printed )?versions? of (?:this|the|our) ${WORK}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:this|the|our|an earlier) ${WORK} (?:was|has been|is being|have been) (?:since )?${FAULTY}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:this|the|our) ${WORK} (?:originally|previously|earlier|incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|reported|gave|named|misstated|attributed|identified)\\b`,
    'iu',
  ),
  /\bwe (?:apologi[sz]e for|regret) (?:the|this|any|our) (?:error|mistake|confusion)/iu,
];

/** How a line speaks of a fault of its article: `label` when it is only the heading of what follows. */
export type CorrectionKind = 'statement' | 'label';

/** Finds whether a line is a correction, a clarification or an editor's note; null when it is none. */
export function findCorrection(line: string): CorrectionKind | null {
  const found = LABEL.exec(line);
  const rest = found === null ? null : line.slice(found[0].length);
  if (rest !== null && LABEL_ENDS.test(rest)) {
    const said = rest.replace(LABEL_ENDS, '');
    return /\p{L}/u.test(said) ? 'statement' : 'label';
  }
  const isStatement =
    UPDATE_LABEL.test(line) || STATEMENTS.some((statement) => statement.test(line));
  return isStatement ? 'statement' : null;
}

/** Whether a line may not be cut: it is a correction or the heading of one. */
export function isCorrection(line: string): boolean {
  return findCorrection(line) !== null;
}
