import type { ParsedDocument } from './language-evaluation.ts';
import { addCounts, noCounts, type Counts } from './ratio.ts';
import type { PlacedWord } from './tree-scores.ts';

/** Counts by label, the commonest in gold first. */
export type LabelScores = readonly (readonly [label: string, counts: Counts])[];

/** Counts of each universal part of speech over documents that were parsed from gold tokens. */
export function scorePartsOfSpeech(documents: readonly ParsedDocument[]): LabelScores {
  return scoreLabels(
    documents,
    ({ upos }) => upos,
    () => true,
  );
}

/** Counts of each dependency label over documents that were parsed from gold tokens; right only with the right head. */
export function scoreDependencies(documents: readonly ParsedDocument[]): LabelScores {
  return scoreLabels(
    documents,
    ({ deprel }) => deprel,
    (word, other) => word.head === other.head,
  );
}

function scoreLabels(
  documents: readonly ParsedDocument[],
  toLabel: (word: PlacedWord) => string,
  isAlike: (word: PlacedWord, other: PlacedWord) => boolean,
): LabelScores {
  const scores = new Map<string, Counts>();
  const add = (label: string, counts: Partial<Counts>): void => {
    scores.set(label, addCounts(scores.get(label) ?? noCounts, { ...noCounts, ...counts }));
  };
  for (const { given, gold } of documents) {
    gold.forEach((words, sentence) => {
      words.forEach((word, index) => {
        const other = given[sentence]?.[index];
        add(toLabel(word), { gold: 1 });
        if (other === undefined) return;
        add(toLabel(other), { given: 1 });
        if (toLabel(word) === toLabel(other) && isAlike(word, other)) {
          add(toLabel(word), { right: 1 });
        }
      });
    });
  }
  return [...scores].toSorted(([a, x], [b, y]) => y.gold - x.gold || (a < b ? -1 : 1));
}
