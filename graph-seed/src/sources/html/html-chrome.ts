/**
 * HTML chrome
 *
 * What a page shows around its article: menus, share bars, teasers of other articles, comments, banners. It is known by the
 * element, its role, or the words in its class and id, as the filter lists of reader modes do it
 * (https://github.com/mozilla/readability), and cut before the text is looked for, so that a page with more chrome than article
 * is read right.
 */
import type { HtmlElement, HtmlPage } from './html-page.ts';

const CHROME_ELEMENTS =
  'nav, aside, dialog, form, figure, figcaption, button, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="dialog"], [role="alertdialog"], [role="toolbar"], [role="menu"]';

/** Readers' comments: they may be longer than the article, and are never part of it. */
const COMMENTS =
  /(?:^|[\s_-])(?:comments?(?:[_-]?(?:list|area|section|thread|wrap|wrapper|body|form|container))?|commentlist|disqus|respond|discussion)(?:[\s_-]|$)/u;
/** Banners that ask for consent: often longer than a short article. */
const CONSENT =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|ccpa|cmp|onetrust|didomi|privacy-?(?:banner|notice|manager))(?:[\s_-]|$)/u;
/** Words of teasers that lead to other articles. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:related(?:posts|articles|stories|links)?|jp-relatedposts|yarpp|recirc|recirculation|recommended|recommendations?|trending|outbrain|taboola|read(?:-|_)?(?:next|more|also)|(?:most|more)[_-](?:read|popular|stories|news|from|on)|popular|latest|you-may|also-like|menu|nav|navbar|navigation|breadcrumbs?|pagination|pager|toc)(?:[\s_-]|$)/u;
const OTHERS =
  /(?:^|[\s_-])(?:share|sharing|sharebar|sharedaddy|share-?(?:buttons?|tools?|links?)|social(?:-?(?:media|links?|bar|icons?))?|addtoany|addthis|newsletters?|signup|sign-up|subscribe|subscription|subscriber|paywall|regwall|piano|promo|promotion|promos?|byline|bylines|author|authors|author[_-](?:bio|box|info|card)|bio|about-(?:the-)?author|contributors?|caption|captions|credit|credits|wp-caption(?:-text)?|gallery|galleries|slideshow|carousel|lightbox|adverts?|advertisement|ads?|adslot|ad-(?:slot|unit|container)|sponsor|sponsored|dfp|masthead|sidebar|sidenav|widgets?|site-?(?:footer|header)|toolbar|tools|tags?|tag-?list|post-?tags|topics|timestamp|meta|entry-meta|post-meta|copyright|legal|disclaimer|donate|donation|membership|pull-?quotes?|skip-?(?:link|to)|screen-reader-text|sr-only|visually-hidden|print-only|popup|modal|overlay|toast|banner|notification)(?:[\s_-]|$)/u;

/** A box with more of the page's text than this is no chrome, whatever it is called. */
const MAX_TEXT_SHARE = 0.4;
/** Elements that hold a headline or the article by their own account. */
const HEART = 'h1, [itemprop~="articleBody"]';
const PAGE_PARTS = new Set(['HTML', 'BODY', 'MAIN', 'HEAD']);

/** Gives the words by which a page names an element, in lower case with hyphens between them. */
export function toElementNames(element: HtmlElement): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase();
}

function toTextLength(element: HtmlElement): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    length += (paragraph.textContent ?? '').trim().length;
  }
  return length;
}

/** Whether an element holds readers' comments. */
export function isComments(element: HtmlElement): boolean {
  return COMMENTS.test(toElementNames(element)) && element.querySelector(HEART) === null;
}

/** Whether an element can be no part of an article however long it is. */
function isForeign(element: HtmlElement): boolean {
  if (PAGE_PARTS.has(element.nodeName.toUpperCase())) return false;
  const isBanner =
    CONSENT.test(toElementNames(element)) ||
    (element.getAttribute('role') ?? '').endsWith('dialog');
  return isComments(element) || (isBanner && element.querySelector(HEART) === null);
}

/** Whether an element leads to other articles or parts of the site. */
export function leadsElsewhere(element: HtmlElement): boolean {
  return element.nodeName.toUpperCase() === 'NAV' || ELSEWHERE.test(toElementNames(element));
}

/** Removes from a page what is not its article; the lists that are walked do not change with the page. */
export function removeChrome(page: HtmlPage): void {
  const body = page.querySelector('body');
  if (body === null) return;
  for (const element of page.querySelectorAll('body *')) {
    if (isForeign(element)) element.remove();
  }
  // Counted without these, which may outweigh the article.
  const maxLength = toTextLength(body) * MAX_TEXT_SHARE;
  const isHeart = (element: HtmlElement): boolean =>
    PAGE_PARTS.has(element.nodeName.toUpperCase()) ||
    element.nodeName.toUpperCase() === 'ARTICLE' ||
    element.querySelector(HEART) !== null ||
    element.closest(HEART) === element ||
    (toTextLength(element) > maxLength && maxLength > 0);
  for (const element of page.querySelectorAll(CHROME_ELEMENTS)) {
    if (!isHeart(element)) element.remove();
  }
  for (const time of page.querySelectorAll('time')) {
    // Inside a sentence it is a part of it.
    if (time.closest('p, li, td, dd, blockquote') === null) time.remove();
  }
  for (const element of page.querySelectorAll('body [class], body [id]')) {
    const isChrome = leadsElsewhere(element) || OTHERS.test(toElementNames(element));
    if (isChrome && !isHeart(element)) element.remove();
  }
}
