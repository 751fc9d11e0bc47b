/**
 * Quoted repairs
 *
 * Direct speech is a sentence of its own: what stands behind its closing mark is no part of it. `"Kenya attacked Chad," the minister, Ada
 * Byron, said`: parsers take the minister for a second attacker, since commas part her from her verb.
 */
import { REPORTING_VERBS } from '../lexicon/clause-verbs.ts';
import { attach, hasDependent, isBelow } from './loose-words.ts';
import type { LooseWord } from './loose-words.ts';

const OPENING = /^["“«]$/;
const CLOSING = /^["”»]$/;

/** A comma or stop, within the marks or, as the British write, behind them. */
function isEnd(word: LooseWord | undefined): boolean {
  return /^[,?!.]$/.test(word?.text ?? '');
}

/** Gives the verb of saying behind a quotation the speaker whom the parser hung on the words quoted, in place. */
export function repairQuoted(words: readonly LooseWord[]): void {
  if (!OPENING.test(words[0]?.text ?? '')) return;
  const close = words.find((word) => word.index > 0 && CLOSING.test(word.text));
  // A term in quotation marks ends without a mark of its own.
  if (!close || ![-1, 1].some((step) => isEnd(words[close.index + step]))) return;
  const saying = words.find(
    (word) => word.index > close.index && word.upos === 'VERB' && REPORTING_VERBS.has(word.lemma),
  );
  if (!saying || hasDependent(words, saying, 'nsubj', 'aux:pass')) return;
  const speaker = words.find(
    (word) =>
      word.index > close.index &&
      word.index < saying.index &&
      word.head >= 0 &&
      word.head < close.index &&
      /^(NOUN|PROPN|PRON)$/.test(word.upos) &&
      !hasDependent(words, word, 'case'),
  );
  if (!speaker) return;
  if (isBelow(words, saying, speaker.index)) attach(saying, speaker.head, 'parataxis');
  attach(speaker, saying.index, 'nsubj');
}
