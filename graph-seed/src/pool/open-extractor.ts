import { availableParallelism } from 'node:os';
import type { Article } from '@entente/graph-store';
import type { ArticleExtractor } from './article-extractor.ts';
import { openExtractionPool } from './extraction-pool.ts';
import { openSingleExtractor } from './single-extractor.ts';
import { countWords } from './word-count.ts';
import { countWorkers } from './worker-count.ts';

/**
 * Opens what reads these articles soonest on this computer: this process, or several workers.
 * @throws {KnowledgeGraphError} UNSUPPORTED_PLATFORM or WEIGHTS_DAMAGED; workers say so with the first article.
 */
export async function openExtractor(articles: readonly Article[]): Promise<ArticleExtractor> {
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const machine = { cores: availableParallelism(), freeBytes: process.availableMemory() };
  const workers = countWorkers(articles.length, words, machine);
  return workers === 0 ? openSingleExtractor() : openExtractionPool(workers);
}
