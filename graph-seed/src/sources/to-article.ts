/**
 * To article
 *
 * The common end of every format: boilerplate cut, header read, text fixed, id given. From here on no character moves.
 */
import type { Article } from '@entente/graph-store';
import { toArticleId } from './article-id.ts';
import { cutBoilerplate } from './boilerplate.ts';
import { cleanText, toCleanLine } from './clean-text.ts';
import { firstSentence } from './first-sentence.ts';
import { UnreadableArticleError } from './raw-article.ts';
import type { RawArticle } from './raw-article.ts';
import { MAX_WRAPPED_CHARACTERS, takeHeader } from './take-header.ts';

/** The extraction reads English; a text that does not name its language is taken for it. */
const DEFAULT_LANGUAGE = 'en';

/** Joins hard-wrapped lines; a block with a longer line was not wrapped, and each of its lines is a paragraph. */
function toParagraphs(block: string): readonly string[] {
  const lines = block.split('\n');
  const isWrapped = lines.every((line) => line.length <= MAX_WRAPPED_CHARACTERS);
  return isWrapped ? [lines.join(' ')] : lines;
}

function toLanguage(tag: string | null): string {
  try {
    return Intl.getCanonicalLocales(tag ?? DEFAULT_LANGUAGE)[0] ?? DEFAULT_LANGUAGE;
  } catch {
    // A page may declare anything; a wrong tag says nothing.
    return DEFAULT_LANGUAGE;
  }
}

/** An outlet as it is shown: a retelling is none of its work, and says so wherever it is named. */
function toShownPublisher(publisher: string | null, isRetold: boolean): string | null {
  return isRetold ? `Sample, after ${publisher ?? 'an unnamed source'}` : publisher;
}

/**
 * Makes an article of what a file gave. A text signed without an outlet has its author for publisher; without a headline its
 * first sentence stands in, and the text is not lengthened by it.
 * @throws {UnreadableArticleError} when no text is left after boilerplate.
 */
export function toArticle(raw: RawArticle): Article {
  const blocks = raw.blocks.map((block) => cleanText(block).trim()).filter((block) => block !== '');
  const header = takeHeader(blocks, toCleanLine(raw.title));
  const cut = cutBoilerplate(header.blocks);
  const body = cut.blocks
    .flatMap(toParagraphs)
    .flatMap((paragraph) => toCleanLine(paragraph) ?? [])
    .join('\n\n');
  if (!/\p{L}/u.test(body)) {
    throw new UnreadableArticleError('no text is left after boilerplate');
  }
  const title = header.title ?? firstSentence(body);
  const author = toCleanLine(raw.author) ?? header.author;
  const publisher = toCleanLine(raw.publisher) ?? cut.publisher ?? header.publisher ?? author;
  const described = {
    title,
    publisher: toShownPublisher(publisher, raw.retoldFrom !== undefined),
    author,
    publishedAt: raw.publishedAt ?? header.publishedAt,
    url: raw.url,
  };
  return {
    id: toArticleId(described),
    ...described,
    language: toLanguage(raw.language),
    text: header.title === null ? body : `${title}\n\n${body}`,
    ...(raw.retoldFrom === undefined ? {} : { retoldFrom: raw.retoldFrom }),
  };
}
