import type { Document, LanguageEngine, Sentence } from './document.ts';
import { splitSentences } from './segmentation/sentence-splitter.ts';
import { createSentenceParser } from './sentence-parser.ts';
import { openWeights } from './weights.ts';

/**
 * Opens the language engine: sentences, words, dependencies and names of English text.
 *
 * @throws {KnowledgeGraphError} UNSUPPORTED_PLATFORM where ONNX Runtime has no binary, WEIGHTS_DAMAGED when a file of the
 * weights is missing or damaged.
 * @example
 * const engine = await openLanguageEngine();
 * const { sentences } = await engine.analyze('Ada wrote to Byron.');
 * await engine.close();
 */
export async function openLanguageEngine(): Promise<LanguageEngine> {
  const weights = await openWeights();
  const parser = createSentenceParser(weights);
  return {
    async analyze(text): Promise<Document> {
      const split = splitSentences(text);
      const words = split.map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
      const parsed = await parser.parse(words);
      const sentences = split.map((spans, index): Sentence => {
        const tokens = (parsed[index]?.words ?? []).flatMap((word, position) => {
          const span = spans[position];
          return span === undefined
            ? []
            : [{ text: text.slice(span.start, span.end), ...span, ...word }];
        });
        return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens };
      });
      return { text, sentences };
    },
    close: () => weights.session.release(),
  };
}
