/**
 * Load source
 *
 * Gets the bytes behind a word of the command line: a file, an address, or standard input.
 */
import { formatOfPath, READABLE_ENDINGS } from './files/find-files.ts';
import { readFileAtOnce } from './files/read-file.ts';
import { UnreadableArticleError } from './raw-article.ts';
import type { ReadOptions } from './read-options.ts';
import { MAX_SOURCE_BYTES, TOO_LARGE } from './read-source.ts';
import { findBinaryReason } from './sniff-format.ts';
import type { Source } from './source.ts';
import { fetchSource } from './web/fetch-source.ts';

/** The word for standard input. */
const STANDARD_INPUT = '-';

/** Whether a word is an address or standard input, and no path. */
export function isNoPath(word: string): boolean {
  return word === STANDARD_INPUT || /^[a-z][a-z\d+.-]*:\/\//iu.test(word);
}

async function loadFile(path: string): Promise<Source> {
  const format = formatOfPath(path);
  const bytes = await readFileAtOnce(path);
  if (format === null) {
    const reason = await findBinaryReason(bytes);
    throw new UnreadableArticleError(reason ?? `its ending is none of ${READABLE_ENDINGS}`);
  }
  return { path, bytes, format, encoding: null, url: null };
}

async function loadStandardInput({ stdin, signal }: ReadOptions): Promise<Source> {
  if (stdin === null) throw new UnreadableArticleError('there is no standard input');
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    signal.throwIfAborted();
    length += chunk.length;
    if (length > MAX_SOURCE_BYTES) throw new UnreadableArticleError(TOO_LARGE);
    chunks.push(chunk);
  }
  return {
    path: STANDARD_INPUT,
    bytes: Buffer.concat(chunks),
    format: null,
    encoding: null,
    url: null,
  };
}

/**
 * Gets the bytes behind a word.
 * @throws {UnreadableArticleError} with the reason when there are none within the bounds; the error of the system for a file.
 */
export function loadSource(word: string, options: ReadOptions): Promise<Source> {
  if (word === STANDARD_INPUT) return loadStandardInput(options);
  return isNoPath(word) ? fetchSource(word, options) : loadFile(word);
}
