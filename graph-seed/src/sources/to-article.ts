/**
 * To article
 *
 * The common end of every format: boilerplate cut, header read, text fixed, id given. From here on no character moves.
 */
import type { Article } from '@entente/graph-store';
import { toArticleId } from './article-id.ts';
import { readAuthors } from './author-names.ts';
import { cutBoilerplate } from './boilerplate.ts';
import { cleanText, findHiddenCharacters, toCleanLine } from './clean-text.ts';
import { isCorrection } from './corrections.ts';
import { takeDateline } from './dateline.ts';
import { firstSentence } from './first-sentence.ts';
import { toLanguageName } from './language-of-text.ts';
import type { ForeignLanguageFinder } from './language-of-text.ts';
import { mendMojibake } from './mojibake.ts';
import { UnreadableArticleError } from './raw-article.ts';
import type { RawArticle } from './raw-article.ts';
import { findWall } from './wall.ts';
import { MAX_WRAPPED_CHARACTERS, takeHeader } from './take-header.ts';

/** The extraction reads English; a text that does not name its language is taken for it. */
const DEFAULT_LANGUAGE = 'en';

/** An article, and what the reader of a summary should know of how it was read. */
export interface ReadArticle {
  readonly article: Article;
  /** In words, to follow the path: `hidden characters were taken out`. */
  readonly notes: readonly string[];
}

/** Joins hard-wrapped lines; a block with a longer line was not wrapped, and each of its lines is a paragraph. */
function toParagraphs(block: string): readonly string[] {
  const lines = block.split('\n');
  const isWrapped = lines.every((line) => line.length <= MAX_WRAPPED_CHARACTERS);
  return isWrapped ? [lines.join(' ')] : lines;
}

function toLanguage(tag: string | null): string {
  try {
    const [language = DEFAULT_LANGUAGE] = Intl.getCanonicalLocales(tag ?? DEFAULT_LANGUAGE);
    // What was not found to be foreign is English, whatever its page declares.
    return /^en\b/iu.test(language) ? language : DEFAULT_LANGUAGE;
  } catch {
    // A page may declare anything; a wrong tag says nothing.
    return DEFAULT_LANGUAGE;
  }
}

/** An outlet as it is shown: a retelling is none of its work, and says so wherever it is named. */
function toShownPublisher(publisher: string | null, isRetold: boolean): string | null {
  return isRetold ? `Sample, after ${publisher ?? 'an unnamed source'}` : publisher;
}

interface Body {
  readonly text: string;
  /** The agency and the day of the dateline. */
  readonly agency: string | null;
  readonly date: string | null;
}

function toBody(blocks: readonly string[]): Body {
  const paragraphs = blocks
    .flatMap(toParagraphs)
    .flatMap((paragraph) => toCleanLine(paragraph) ?? []);
  const first = paragraphs.findIndex((paragraph) => !isCorrection(paragraph));
  const { text, agency, date } = takeDateline(paragraphs[first] ?? '');
  return {
    text: paragraphs.map((paragraph, at) => (at === first ? text : paragraph)).join('\n\n'),
    agency,
    date,
  };
}

/**
 * Makes an article of what a file gave. A text signed without an outlet has its author for publisher; without a headline its
 * first sentence stands in, and the text is not lengthened by it.
 * @throws {UnreadableArticleError} when no text is left after boilerplate, or it is not English.
 */
export function toArticle(
  raw: RawArticle,
  findForeignLanguage: ForeignLanguageFinder,
): ReadArticle {
  const mended = mendMojibake(raw.blocks);
  const blocks = mended.blocks
    .map((block) => cleanText(block).trim())
    .filter((block) => block !== '');
  const header = takeHeader(blocks, toCleanLine(raw.title));
  const author = toCleanLine(raw.author) ?? readAuthors(header.author) ?? header.author;
  const cut = cutBoilerplate(header.blocks, author);
  const body = toBody(cut.blocks);
  if (!/\p{L}/u.test(body.text)) {
    throw new UnreadableArticleError('no text is left after boilerplate');
  }
  const wall = findWall(body.text);
  if (wall !== null) {
    throw new UnreadableArticleError(
      `it holds a notice of the site in place of an article ("${wall}"); save the page as a browser shows it`,
    );
  }
  const title = header.title ?? firstSentence(body.text);
  const text = header.title === null ? body.text : `${title}\n\n${body.text}`;
  const foreign = findForeignLanguage(text, raw.language);
  if (foreign !== null) {
    throw new UnreadableArticleError(
      `it is in ${toLanguageName(foreign)}, by its letters; only English is read`,
    );
  }
  const publisher =
    toCleanLine(raw.publisher) ?? cut.publisher ?? header.publisher ?? body.agency ?? author;
  const described = {
    title,
    publisher: toShownPublisher(publisher, raw.retoldFrom !== undefined),
    author,
    publishedAt: raw.publishedAt ?? header.publishedAt ?? body.date,
    url: raw.url,
  };
  const article = {
    id: toArticleId({ ...described, text }),
    ...described,
    language: toLanguage(raw.language),
    text,
    ...(raw.retoldFrom === undefined ? {} : { retoldFrom: raw.retoldFrom }),
  };
  const notes = [...(raw.notes ?? []), ...mended.notes, ...findHiddenCharacters(raw.blocks)];
  return { article, notes };
}
