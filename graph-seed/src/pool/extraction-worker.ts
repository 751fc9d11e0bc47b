/**
 * Extraction worker
 *
 * Runs in a process of the pool. It loads the weights once, as soon as the process starts, and reads one article at a time.
 */
import { KnowledgeGraphError } from '@entente/graph-store';
import type { Article } from '@entente/graph-store';
import { extractArticle } from '../extraction/index.ts';
import { openLanguageEngine } from '../language/index.ts';
import type { ExtractionAnswer } from './extraction-answer.ts';
import { compileLate } from './late-compilation.ts';

compileLate();
const opening = openLanguageEngine();
// Whoever sends the first article is told; until then nobody listens.
opening.catch(() => undefined);
// Ctrl-C reaches all processes of a terminal; when this one ends, the program that opened the pool says.
process.on('SIGINT', () => {});

/** Reads one article; the article itself is not sent back, since whoever asks has it. */
export async function readInWorker(article: Article): Promise<ExtractionAnswer> {
  try {
    const { entities, claims, disagreements } = await extractArticle(article, await opening);
    return { kind: 'graph', graph: { entities, claims, disagreements } };
  } catch (error) {
    if (error instanceof KnowledgeGraphError) {
      return { kind: 'refusal', code: error.code, message: error.message };
    }
    return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}
