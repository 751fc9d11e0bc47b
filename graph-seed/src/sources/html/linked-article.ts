/**
 * Linked article
 *
 * The article that a page describes in JSON-LD (https://schema.org/NewsArticle): alone, in a list, in a graph whose things name
 * each other by `@id`, or as the main entity of a page.
 */
import { z } from 'zod';
import { toPlainText } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/u;
/** Around JSON in old pages: CDATA marks and comments. */
const WRAPPING =
  /^\s*(?:(?:\/\*|\/\/)?\s*<!\[CDATA\[\s*(?:\*\/)?|<!--)|(?:(?:\/\*|\/\/)?\s*\]\]>\s*(?:\*\/)?|-->)\s*$/gu;
/** Deeper, things are parts of other things. */
const MAX_DEPTH = 3;

/** What JSON-LD says of an article; null where it is silent. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  /** One name each. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly body: string | null;
  /** Whether the page says that not all may be read for free. */
  readonly isPaid: boolean;
}

const thingSchema = z.record(z.string(), z.unknown());
type Thing = z.infer<typeof thingSchema>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(WRAPPING, ''));
  } catch {
    // Pages carry broken JSON-LD often; the other sources of metadata stand in.
    return null;
  }
}

function toThings(value: unknown, depth = 0): readonly Thing[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => toThings(item, depth));
  const thing = thingSchema.safeParse(value);
  if (!thing.success) return [];
  const inner = [thing.data['@graph'], thing.data['mainEntity']];
  return [thing.data, ...inner.flatMap((item) => toThings(item, depth + 1))];
}

function toText(value: unknown): string | null {
  const text = Array.isArray(value) ? toText(value[0]) : value;
  return typeof text === 'string' && text.trim() !== '' ? toPlainText(text) : null;
}

/** Names of people or outlets given as texts, things with names, references to such things, or lists of these. */
function toNames(value: unknown, byId: ReadonlyMap<string, Thing>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => toNames(item, byId));
  if (typeof value === 'string') return [toText(value)].flatMap((name) => name ?? []);
  const thing = thingSchema.safeParse(value);
  if (!thing.success) return [];
  const referred = byId.get(String(thing.data['@id']));
  const name = toText(thing.data['name']) ?? toText(referred?.['name']);
  // An author given as an address is a profile page, not a name.
  return name === null || /^https?:/iu.test(name) ? [] : [name];
}

function isArticle(thing: Thing): boolean {
  return [thing['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type)));
}

function isTrue(value: unknown): boolean {
  return /^(?:true|https?:\/\/schema\.org\/True)$/iu.test(String(value));
}

/** Finds the first article that the JSON-LD of a page describes; null without one. */
export function findLinkedArticle(page: HtmlPage): LinkedArticle | null {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const things = scripts.flatMap((script) => toThings(parseJson(script.textContent ?? '')));
  const article = things.find(isArticle);
  if (article === undefined) return null;
  const named = things.filter((thing) => 'name' in thing && '@id' in thing);
  const byId = new Map(named.map((thing) => [String(thing['@id']), thing]));
  const free = article['isAccessibleForFree'];
  return {
    headline: toText(article['headline']) ?? toText(article['name']),
    datePublished: toText(article['datePublished']),
    authors: toNames(article['author'] ?? article['creator'], byId).filter(
      (name) => !/^https?:/iu.test(name),
    ),
    publisher: toNames(article['publisher'] ?? article['sourceOrganization'], byId)[0] ?? null,
    url: toText(article['url']) ?? toText(article['mainEntityOfPage']),
    language: toText(article['inLanguage']),
    body: typeof article['articleBody'] === 'string' ? article['articleBody'] : null,
    isPaid: free !== undefined && free !== null && !isTrue(free),
  };
}
