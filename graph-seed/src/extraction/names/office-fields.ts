/**
 * Office fields
 *
 * "the Australian Defence Minister", "the Minister of Labour": what an office is over is a field of government, no body, though the engine may
 * take it for one.
 */
import { OFFICES, POSTS } from '../lexicon/titles.ts';
import { toLemma } from '../tree/lemma.ts';
import type { SentenceTree, Word } from '../tree/words.ts';

const FIELDS: ReadonlySet<string> = new Set(
  (
    'defence defense foreign finance interior internal external home health labour labor employment energy power electricity justice trade education ' +
    'agriculture transport transportation environment climate water sanitation immigration treasury economy economic development planning tourism ' +
    'culture sport sports information communications telecommunications technology science research mining mines petroleum oil gas commerce ' +
    'industry industries security affairs women youth housing infrastructure works lands land fisheries forestry forests public prosecutions ' +
    'state national social welfare family families digital innovation aviation shipping maritime railways roads veterans migration asylum ' +
    'integration religious religion heritage arts reconciliation reconstruction equality gender cabinet foreign-affairs human rights and of for the &'
  ).split(' '),
);

/** True for words of a sentence, first to last, that only say what the office before or behind them is over; `isNamed` tells names among them. */
export function isFieldOfOffice(
  tree: SentenceTree,
  from: number,
  to: number,
  isNamed: (word: Word) => boolean,
): boolean {
  const words = tree.words.slice(from, to + 1);
  const fields = words.filter((word) => !isNamed(word));
  if (fields.length === 0 || !fields.every((word) => FIELDS.has(word.lower))) return false;
  return isOffice(tree.words[to + 1]) || isBehindOffice(tree, from);
}

function isOffice(word: Word | undefined): boolean {
  if (!word) return false;
  const lemma = toLemma(word.lower, 'NOUN');
  return /^(minister|secretary|commissioner|ministry|chief|spokes(man|woman|person))$/.test(lemma);
}

/** "Minister of Labour", "Director of Public Prosecutions". */
function isBehindOffice(tree: SentenceTree, from: number): boolean {
  const [office, of] = tree.words.slice(Math.max(0, from - 2), from);
  const lemma = toLemma(office?.lower ?? '', 'NOUN');
  return (
    /^(of|for)$/.test(of?.lower ?? '') &&
    lemma !== 'president' &&
    (OFFICES.has(lemma) || POSTS.has(lemma))
  );
}
