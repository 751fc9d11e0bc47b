import { contentHash } from '@entente/graph-store';
import type { Article } from '@entente/graph-store';

/** Parameters by which sites count their visitors: they name no other article. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref)$/u;

/**
 * Gives the address under which an article is one, however it was reached: without fragment and tracking parameters, these
 * sorted; null when it is no web address.
 */
export function toCanonicalUrl(address: string | null | undefined): string | null {
  const trimmed = address?.trim() ?? '';
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href;
}

/**
 * Gives an article's id: a hash of its address, else of publisher, title and date, so that the same article has one id everywhere. Where
 * one of these is not known, two texts under one title ("Live updates") are not known to be one article: the text joins the id.
 */
export function toArticleId(
  article: Pick<Article, 'url' | 'publisher' | 'title' | 'publishedAt' | 'text'>,
): string {
  const { url, publisher, title, publishedAt, text } = article;
  if (url !== null) return contentHash('article', url);
  const isKnown = publisher !== null && publishedAt !== null;
  return contentHash('article', publisher, title, publishedAt, ...(isKnown ? [] : [text]));
}
