import type { Article } from '@entente/graph-store';
import { toFileReason } from './files/file-reasons.ts';
import { findFiles } from './files/find-files.ts';
import { findFutureDate } from './future-date.ts';
import { followTeaser } from './follow-teaser.ts';
import { openForeignLanguageFinder } from './language-of-text.ts';
import type { ForeignLanguageFinder } from './language-of-text.ts';
import { isNoPath, loadSource } from './load-source.ts';
import { UnreadableArticleError } from './raw-article.ts';
import { toReadOptions } from './read-options.ts';
import type { ReadOptions } from './read-options.ts';
import { readSource } from './read-source.ts';
import type {
  PlacedArticle,
  SkippedPath,
  SourceContent,
  SourceItem,
  TeaserItem,
} from './source.ts';

/** Pages that teasers of one run are followed to: at ten seconds each, a quarter of an hour at the worst. */
const MAX_FOLLOWED = 100;

/** Something that the reader of a summary should know of what was read. */
export interface PathNote {
  readonly path: string;
  /** In words, to follow the path. */
  readonly note: string;
}

/** What a set of paths gave. */
export interface ReadArticles {
  /** Files in order of their paths, then addresses and standard input as they were named. */
  readonly articles: readonly Article[];
  readonly skipped: readonly SkippedPath[];
  readonly notes: readonly PathNote[];
  /** Files in folders whose endings name no article. */
  readonly passedOver: readonly string[];
}

interface Reading {
  readonly options: ReadOptions;
  readonly findForeignLanguage: ForeignLanguageFinder;
  readonly articles: Map<string, PlacedArticle>;
  readonly skipped: SkippedPath[];
  readonly notes: PathNote[];
  followedCount: number;
}

function addItem(reading: Reading, item: PlacedArticle | SkippedPath): void {
  if ('reason' in item) {
    reading.skipped.push(item);
    return;
  }
  const { article, path } = item;
  const twin = reading.articles.get(article.id);
  if (twin?.article.text === article.text) {
    reading.skipped.push({ path, reason: `it is the same article as ${twin.path}` });
    return;
  }
  // The later text counts, as it would in a run of its own.
  if (twin !== undefined) reading.skipped.push({ path: twin.path, reason: toTwinReason(item) });
  reading.articles.set(article.id, item);
  const notes = [...item.notes, ...findFutureDate(article.publishedAt)];
  reading.notes.push(...notes.map((note) => ({ path, note })));
}

/** Why an article gives way to a later one of its identity, and what would keep both. */
function toTwinReason({ article, path }: PlacedArticle): string {
  const [identity, remedy] =
    article.url === null
      ? ['publisher, title and date', '; if they are two, give each its own title or url']
      : ['url', ''];
  return `it is the same article as ${path}, by its ${identity}, with another text; only the later was read${remedy}`;
}

function isTeaser(item: SourceItem): item is TeaserItem {
  return 'instead' in item;
}

/** How many items only begin their articles, in a sentence; null when none does. */
function toTeaserNote(
  { items }: SourceContent,
  { options, followedCount }: Reading,
): string | null {
  const count = items.filter(isTeaser).length;
  if (count === 0) return null;
  const share = `${count} of its ${items.length} items ${count === 1 ? 'gives' : 'give'} only the first lines`;
  if (!options.follow) return `${share}; write --follow to read the pages behind them`;
  return followedCount < MAX_FOLLOWED
    ? null
    : `the pages behind its teasers were read up to the ${MAX_FOLLOWED}th of this run, the others as they stand`;
}

async function addContent(reading: Reading, path: string, content: SourceContent): Promise<void> {
  const { options, findForeignLanguage } = reading;
  for (const item of content.items) {
    if (!isTeaser(item)) addItem(reading, item);
    else if (options.follow && reading.followedCount < MAX_FOLLOWED) {
      options.signal.throwIfAborted();
      reading.followedCount += 1;
      addItem(reading, await followTeaser(item, options, findForeignLanguage));
    } else addItem(reading, item.instead);
  }
  const notes = [...content.notes, toTeaserNote(content, reading)];
  for (const note of notes) if (note !== null) reading.notes.push({ path, note });
}

async function addWord(reading: Reading, word: string): Promise<void> {
  let source;
  try {
    source = await loadSource(word, reading.options);
  } catch (cause) {
    reading.options.signal.throwIfAborted();
    const reason = cause instanceof UnreadableArticleError ? cause.message : toFileReason(cause);
    reading.skipped.push({ path: word, reason });
    return;
  }
  await addContent(reading, word, await readSource(source, reading.findForeignLanguage));
}

/**
 * Reads every article behind the paths: files, folders, addresses, `-` for standard input; articles and feeds alike. What cannot be
 * read is skipped with its reason and keeps nothing else from being read; of two texts with one article's identity the later is taken.
 * @throws the reason of the signal once that is aborted.
 */
export async function readArticles(
  paths: readonly string[],
  given: Partial<ReadOptions> = {},
): Promise<ReadArticles> {
  const options = toReadOptions(given);
  const found = await findFiles(paths.filter((path) => !isNoPath(path)));
  const reading: Reading = {
    options,
    findForeignLanguage: await openForeignLanguageFinder(),
    articles: new Map(),
    skipped: [...found.missing],
    notes: [],
    followedCount: 0,
  };
  for (const word of new Set([...found.files, ...paths.filter(isNoPath)])) {
    options.signal.throwIfAborted();
    await addWord(reading, word);
  }
  return {
    articles: [...reading.articles.values()].map(({ article }) => article),
    skipped: reading.skipped,
    notes: reading.notes,
    passedOver: found.passedOver,
  };
}
