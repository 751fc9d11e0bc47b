/**
 * Fetch source
 *
 * Gets a page or feed from the web within bounds: public addresses only, few redirects, few bytes, little time, types that are read.
 * Bounds and policy are arguments, so that no setting of the environment can open them.
 */
import { fetch } from 'undici';
import type { Response } from 'undici';
import { UnreadableArticleError } from '../raw-article.ts';
import { MAX_SOURCE_BYTES } from '../read-source.ts';
import type { Source, SourceFormat } from '../source.ts';
import { formatOfPath } from '../files/find-files.ts';
import { toNetworkReason } from './network-reasons.ts';
import { checkLiteralHost, openPinnedAgent } from './pinned-agent.ts';
import type { AddressPolicy } from './public-address.ts';

/** What one fetch may take. */
export interface FetchLimits {
  /** Counted after decompression. */
  readonly maxBytes: number;
  /** For all redirects and the body together. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
}

/** The bounds of the command. */
export const FETCH_LIMITS: FetchLimits = {
  maxBytes: MAX_SOURCE_BYTES,
  timeoutMs: 10_000,
  maxRedirects: 5,
};

/** How pages are fetched. */
export interface FetchOptions {
  readonly refuseAddress: AddressPolicy;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
}

const FORMATS: readonly (readonly [RegExp, SourceFormat | null])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/u, 'html'],
  [/^(?:application\/(?:rss|atom|rdf)\+xml|(?:text|application)\/xml)$/u, 'feed'],
  [/^text\/(?:markdown|x-markdown)$/u, 'markdown'],
  [/^text\/plain$/u, 'plain'],
];
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/rdf+xml;q=0.9,application/xml;q=0.9,text/markdown,text/plain;q=0.8';
/** Some sites answer nobody without a name. */
const USER_AGENT = 'Mozilla/5.0 (compatible; Entente/0.1; news reader run by hand)';
const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: 'asks for a login',
  402: 'asks for payment',
  403: 'refuses to give it',
  404: 'has no such page',
  410: 'has taken it down',
  429: 'was asked too often; try again later',
  451: 'may not give it, for legal reasons',
};

/** Reads the words of the command line or of a feed as an address of the web. */
function toWebAddress(word: string): URL {
  if (!URL.canParse(word)) throw new UnreadableArticleError('it is no web address');
  const url = new URL(word);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UnreadableArticleError('only addresses with http:// or https:// are read');
  }
  if (url.username !== '' || url.password !== '') {
    throw new UnreadableArticleError('it holds a user or password; leave these out');
  }
  return url;
}

function toFormat(
  response: Response,
  url: URL,
): { format: SourceFormat | null; encoding: string | null } {
  const header = response.headers.get('content-type') ?? '';
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim());
  const charset = parameters.find((part) => /^charset=/iu.test(part))?.slice('charset='.length);
  const encoding = charset?.replace(/^["']|["']$/gu, '') ?? null;
  if (type === '') return { format: null, encoding };
  const known = FORMATS.find(([pattern]) => pattern.test(type.toLowerCase()));
  if (known === undefined) {
    throw new UnreadableArticleError(
      `the server gives "${type}", which is no page, feed or text; save its text as .txt`,
    );
  }
  const [, format] = known;
  // Servers often know no type for Markdown.
  const isMarkdown = format === 'plain' && formatOfPath(url.pathname) === 'markdown';
  return { format: isMarkdown ? 'markdown' : format, encoding };
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = new UnreadableArticleError(
    `it is larger than ${maxBytes / 1_000_000} MB, the most that is read`,
  );
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    if (!(chunk instanceof Uint8Array)) continue;
    length += chunk.length;
    if (length > maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

interface Answer {
  readonly response: Response;
  readonly url: URL;
}

async function followRedirects(
  start: URL,
  options: FetchOptions & { readonly agent: ReturnType<typeof openPinnedAgent> },
): Promise<Answer> {
  let url = start;
  for (let count = 0; count <= options.limits.maxRedirects; count += 1) {
    checkLiteralHost(url.hostname, options.refuseAddress);
    const response = await fetch(url.href, {
      dispatcher: options.agent,
      redirect: 'manual',
      signal: options.signal,
      headers: { accept: ACCEPT, 'accept-language': 'en', 'user-agent': USER_AGENT },
    });
    const location = response.headers.get('location');
    const isRedirect = response.status >= 300 && response.status < 400 && location !== null;
    if (!isRedirect) return { response, url };
    await response.body?.cancel();
    if (!URL.canParse(location, url.href)) {
      throw new UnreadableArticleError(`it leads to "${location}", which is no address`);
    }
    url = toWebAddress(new URL(location, url).href);
  }
  throw new UnreadableArticleError(
    `it leads on more than ${options.limits.maxRedirects} times; name the address at the end`,
  );
}

/**
 * Fetches a page, feed or text.
 * @throws {UnreadableArticleError} with the reason when it cannot be had within the bounds.
 */
export async function fetchSource(word: string, options: FetchOptions): Promise<Source> {
  const start = toWebAddress(word);
  const { limits, refuseAddress } = options;
  const deadline = AbortSignal.timeout(limits.timeoutMs);
  const signal = AbortSignal.any([options.signal, deadline]);
  const agent = openPinnedAgent(refuseAddress, limits.timeoutMs);
  try {
    const { response, url } = await followRedirects(start, { ...options, signal, agent });
    if (!response.ok) {
      const words = STATUS_WORDS[response.status] ?? 'does not give it';
      throw new UnreadableArticleError(`its server ${words} (status ${response.status})`);
    }
    const { format, encoding } = toFormat(response, url);
    const bytes = await readBody(response, limits.maxBytes);
    return { path: word, bytes, format, encoding, url: url.href };
  } catch (cause) {
    options.signal.throwIfAborted();
    if (cause instanceof UnreadableArticleError) throw cause;
    const reason = deadline.aborted
      ? `it did not come within ${limits.timeoutMs / 1_000} seconds`
      : toNetworkReason(cause, start.hostname);
    throw new UnreadableArticleError(reason, { cause });
  } finally {
    // Not waited for: a server that never ends its answer would hold us.
    void agent.destroy();
  }
}
