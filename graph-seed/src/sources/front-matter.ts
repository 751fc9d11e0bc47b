/**
 * Front matter
 *
 * The YAML between two lines of three hyphens at the top of a Markdown file. Keys that are not ours are other programs' and are
 * passed over; a key of ours with a wrong value is refused, since a wrong date or outlet would be believed.
 */
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { cutText } from '@entente/graph-store';
import type { RetoldSource } from '@entente/graph-store';
import { toCanonicalUrl } from './article-id.ts';
import { toCleanLine } from './clean-text.ts';
import { findDate } from './publication-date.ts';
import { UnreadableArticleError } from './raw-article.ts';
import type { RawArticle } from './raw-article.ts';

const toReason = ({ input }: { input?: unknown }): string =>
  input === undefined || input === null ? 'is missing' : 'must be text';
const text = z
  .union([z.string(), z.number()], { error: toReason })
  .transform((value) => toCleanLine(String(value)));
const names = z
  .union([z.string(), z.array(z.string())], { error: toReason })
  .transform((value) => toCleanLine([value].flat().join(', ')));
const date = text.transform((written, context) => {
  if (written === null) return null;
  const found = findDate(written);
  if (found === null) context.addIssue(`"${written}" is no date; write it as 2016-10-13`);
  return found?.date ?? null;
});
const address = text.transform((written, context) => {
  if (written === null) return null;
  const url = toCanonicalUrl(written);
  if (url === null) context.addIssue(`"${written}" is no web address; write it with https://`);
  return url;
});

const frontMatterSchema = z.object(
  {
    title: text.nullish(),
    publisher: text.nullish(),
    author: names.nullish(),
    date: date.nullish(),
    url: address.nullish(),
    language: text.nullish(),
    retold: z.boolean('must be true or false').nullish(),
    source: z.unknown().optional(),
  },
  'it must be a list of keys with values',
);

const sourceSchema = z.object(
  {
    title: text.refine((title) => title !== null, 'is missing'),
    author: names.nullish(),
    publisher: text.nullish(),
    date: date.nullish(),
    url: address.nullish(),
  },
  'is missing; name the work with title, author, publisher, date and url',
);

/** The parts of a Markdown file. */
interface SplitMarkdown {
  /** Null without front matter. */
  readonly frontMatter: string | null;
  readonly body: string;
}

/** A line of hyphens may be a rule above a text; with a key below, it opens front matter. */
const UNCLOSED = /^---[ \t]*\n(?:\s*#.*\n)*\w+:[ \t]/iu;

/**
 * Takes the front matter off a Markdown text with plain line feeds.
 * @throws {UnreadableArticleError} when it is never closed.
 */
export function splitFrontMatter(text: string): SplitMarkdown {
  const found = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(text);
  if (found === null) {
    if (UNCLOSED.test(text)) {
      throw new UnreadableArticleError(
        'its front matter is never closed; write --- on a line of its own behind the last key',
      );
    }
    return { frontMatter: null, body: text };
  }
  return { frontMatter: found[1] ?? '', body: text.slice(found[0].length) };
}

/** Longer lines are cut where they are quoted. */
const MAX_QUOTED_CHARACTERS = 80;

/** Quotes the line at which the parser stumbled, with what mends the usual mistakes. */
function toYamlReason(cause: unknown, frontMatter: string): string {
  const at = cause instanceof YAMLParseError ? cause.linePos?.[0].line : undefined;
  const lines = frontMatter.split('\n');
  // What is never closed is noticed only behind the last line.
  const line = (lines[(at ?? 1) - 1] ?? '').trim() || (lines.findLast((one) => one.trim()) ?? '');
  const quoted = cutText(line.trim(), MAX_QUOTED_CHARACTERS);
  return `"${quoted}" cannot be read; write each key as key: value, and a value with : # [ ] { or } in it between double quotes`;
}

function parseYaml(frontMatter: string): unknown {
  try {
    return parse(frontMatter) ?? {};
  } catch (cause) {
    throw new UnreadableArticleError(`bad front matter: ${toYamlReason(cause, frontMatter)}`, {
      cause,
    });
  }
}

function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  at: string,
): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = [at, ...(issue?.path ?? [])].filter((part) => part !== '').join('.');
  throw new UnreadableArticleError(
    `bad front matter: ${place} ${issue?.message ?? 'is wrong'}`.replace('  ', ' '),
  );
}

function toRetoldSource(value: unknown, publisher: string | null): RetoldSource {
  const source = check(sourceSchema, value, 'source');
  return {
    title: source.title ?? '',
    author: source.author ?? null,
    publisher: source.publisher ?? publisher,
    publishedAt: source.date ?? null,
    url: source.url ?? null,
  };
}

/**
 * Reads what front matter says of an article; `blocks` is empty. A retelling has no address of its own.
 * @throws {UnreadableArticleError} when it is no YAML or one of its values is wrong.
 */
export function readFrontMatter(frontMatter: string): RawArticle {
  const matter = check(frontMatterSchema, parseYaml(frontMatter), '');
  const retoldFrom =
    matter.retold === true ? toRetoldSource(matter.source, matter.publisher ?? null) : undefined;
  return {
    title: matter.title ?? null,
    publisher: matter.publisher ?? retoldFrom?.publisher ?? null,
    author: matter.author ?? null,
    publishedAt: matter.date ?? null,
    url: retoldFrom === undefined ? (matter.url ?? null) : null,
    language: matter.language ?? null,
    retoldFrom,
    blocks: [],
  };
}
