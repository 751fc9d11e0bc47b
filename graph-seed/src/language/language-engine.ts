import { analyzeText } from './analyze-text.ts';
import { scoreAntecedents } from './antecedents/antecedent-scorer.ts';
import type { LanguageEngine } from './document.ts';
import { createSentenceParser } from './sentence-parser.ts';
import { closeWeights, openWeights } from './weights.ts';

/**
 * Opens the language engine: sentences, words, dependencies and names of English text, and what refers back to what.
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
    analyze: (text) => analyzeText(parser, text, 'antecedents'),
    scoreAntecedents: (questions) => scoreAntecedents(weights, questions),
    close: () => closeWeights(weights),
  };
}
