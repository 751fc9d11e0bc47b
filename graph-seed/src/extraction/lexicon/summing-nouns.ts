/** Nouns by which a sentence takes up what its clause has just told: "..., a charge that X denied". Written by hand from general English. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What was said there. */
export const SUMMED_WORDS: ReadonlySet<string> = set(
  'accusation allegation appeal argument assertion assessment charge claim complaint contention criticism declaration demand denial explanation forecast ' +
    'interpretation invitation message offer opinion plea pledge prediction promise proposal proposition remark reply request response sentiment statement ' +
    'suggestion suspicion theory threat verdict view vow warning',
);

/** What was done there. */
const SUMMED_DEEDS: ReadonlySet<string> = set(
  'about-face achievement act action approach appointment attempt breach choice comparison concession condition course decision defeat departure ' +
    'development effort feat gesture goal idea initiative intervention manoeuvre maneuver measure mistake move plan ploy policy position ' +
    'practice provocation refusal result reversal ruling scheme setback shift solution stance step strategy success tactic ' +
    'turnaround u-turn victory violation',
);

/** True for either. */
export function isSumming(lemma: string): boolean {
  return SUMMED_WORDS.has(lemma) || SUMMED_DEEDS.has(lemma);
}
