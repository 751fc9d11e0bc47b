/**
 * Extraction pool
 *
 * Reads several articles at once, each in a process with weights of its own. What an article gives does not depend on the process
 * or on its neighbours, so neither does the graph. Processes, not threads: a thread that is ended while ONNX Runtime computes takes
 * the whole program with it.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { KnowledgeGraphError } from '@entente/graph-store';
import { Tinypool } from 'tinypool';
import type { ArticleExtractor } from './article-extractor.ts';
import type { ExtractionAnswer } from './extraction-answer.ts';

const EXTENSION = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** How Node runs the sources: whoever runs them may have been started in another way, such as by the tests. */
function toSourceArguments(): readonly string[] {
  const loader = createRequire(import.meta.url).resolve('tsx');
  return ['--conditions=source', '--import', pathToFileURL(loader).href];
}

/** What a program needs of its surroundings on any system; settings and secrets stay out of processes that read foreign texts. */
const KEPT_VARIABLES = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];

function toVariables(): Record<string, string> {
  return Object.fromEntries(
    KEPT_VARIABLES.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Opens a pool of so many workers, at least one. Each loads its weights at once, while others may already read. */
export function openExtractionPool(width: number): ArticleExtractor {
  const pool = new Tinypool({
    runtime: 'child_process',
    filename: new URL(`./extraction-worker.${EXTENSION}`, import.meta.url).href,
    name: 'readInWorker',
    minThreads: width,
    maxThreads: width,
    env: toVariables(),
    execArgv: EXTENSION === 'ts' ? [...toSourceArguments()] : [],
  });
  // A worker that dies without an article in hand is replaced; with one, whoever waits for it is told.
  pool.on('error', () => undefined);
  return {
    width,
    async extract(article) {
      const answer: ExtractionAnswer = await pool.run(article);
      if (answer.kind === 'graph') return { article, ...answer.graph };
      if (answer.kind === 'failure') throw new Error(answer.message);
      throw new KnowledgeGraphError(answer.code, answer.message);
    },
    summarize: () => [],
    close: () => pool.destroy(),
  };
}
