/**
 * HTML metadata
 *
 * What a page says of its article in machine-readable form: schema.org in JSON-LD (https://schema.org/NewsArticle), Open Graph
 * (https://ogp.me), and the older meta names. JSON-LD comes first: it is about the article, the others about the page.
 */
import { z } from 'zod';
import { toCanonicalUrl } from './article-id.ts';
import { toCleanLine } from './clean-text.ts';
import type { HtmlPage } from './html-page.ts';
import { findDate } from './publication-date.ts';
import type { RawArticle } from './raw-article.ts';

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/u;

/** A person or outlet in JSON-LD: a name, a thing with a name, or a list of these. */
const namedSchema = z
  .union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
  .or(
    z
      .array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
      .transform((list) => list.join(', ')),
  );
const optionalText = z.string().optional().catch(undefined);
const linkedArticleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: optionalText,
  datePublished: optionalText,
  author: namedSchema.optional().catch(undefined),
  publisher: namedSchema.optional().catch(undefined),
  url: optionalText,
  inLanguage: optionalText,
});
type LinkedArticle = z.infer<typeof linkedArticleSchema>;

const graphSchema = z.object({ '@graph': z.array(z.unknown()) });

function toThings(parsed: unknown): readonly unknown[] {
  if (Array.isArray(parsed)) return parsed;
  const graph = graphSchema.safeParse(parsed);
  return graph.success ? graph.data['@graph'] : [parsed];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Pages carry broken JSON-LD often; the other sources of metadata stand in.
    return null;
  }
}

function findLinkedArticle(page: HtmlPage): LinkedArticle | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of toThings(parseJson(script.textContent ?? ''))) {
      const article = linkedArticleSchema.safeParse(thing);
      if (!article.success) continue;
      if ([article.data['@type']].flat().some((type) => ARTICLE_TYPE.test(type)))
        return article.data;
    }
  }
  return null;
}

function findMeta(page: HtmlPage, names: readonly string[]): string | null {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const content = page.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content');
      const line = toCleanLine(content);
      if (line !== null) return line;
    }
  }
  return null;
}

function findAttribute(page: HtmlPage, selector: string, attribute: string): string | null {
  return toCleanLine(page.querySelector(selector)?.getAttribute(attribute));
}

/** An author given as an address is a profile page, not a name. */
function toName(text: string | null | undefined): string | null {
  const name = toCleanLine(text)?.replace(/^by\s+/iu, '') ?? null;
  return name === null || /^https?:/iu.test(name) ? null : name;
}

/** Reads the metadata of a page; `blocks` is empty, null stands where the page is silent. */
export function readHtmlMetadata(page: HtmlPage): RawArticle {
  const linked = findLinkedArticle(page);
  const dates = [
    linked?.datePublished,
    findMeta(page, [
      'article:published_time',
      'datePublished',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'parsely-pub-date',
      'DC.date.issued',
      'dc.date',
      'sailthru.date',
    ]),
    findAttribute(page, 'time[itemprop="datePublished"]', 'datetime'),
    findAttribute(page, 'article time[datetime], header time[datetime]', 'datetime'),
  ];
  const addresses = [
    findAttribute(page, 'link[rel~="canonical"]', 'href'),
    findMeta(page, ['og:url']),
    linked?.url,
  ];
  return {
    title:
      toCleanLine(linked?.headline) ?? findMeta(page, ['og:title', 'twitter:title', 'headline']),
    publisher:
      toName(linked?.publisher) ??
      findMeta(page, ['og:site_name', 'publisher', 'DC.publisher', 'application-name']),
    author:
      toName(linked?.author) ??
      toName(findMeta(page, ['author', 'article:author', 'DC.creator', 'parsely-author', 'byl'])),
    publishedAt:
      dates.map((date) => findDate(date ?? '')?.date).find((date) => date !== undefined) ?? null,
    url: addresses.map(toCanonicalUrl).find((url) => url !== null) ?? null,
    language:
      toCleanLine(linked?.inLanguage) ?? toCleanLine(page.documentElement?.getAttribute('lang')),
    blocks: [],
  };
}
