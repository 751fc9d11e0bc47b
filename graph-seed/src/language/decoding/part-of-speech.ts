/** Parts of speech of words that may stand for someone or something; settling them makes none of another word. */
export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

/** What three scorers of the model say of one word, each by itself. */
export interface WordLabels {
  readonly upos: string;
  readonly xpos: string;
  readonly deprel: string;
}

/**
 * Settles the universal part of speech where the other labels contradict it and Universal Dependencies leaves one answer: a
 * proper noun of the Penn tags is PROPN, and what marks the case of a noun is ADP. Other contradictions were tried on EWT dev
 * and GUM dev, and there the part of speech is right more often than not.
 */
export function settlePartOfSpeech({ upos, xpos, deprel }: WordLabels): string {
  if (upos === 'NOUN' && xpos.startsWith('NNP')) return 'PROPN';
  if (upos === 'SCONJ' && deprel === 'case') return 'ADP';
  return upos;
}
