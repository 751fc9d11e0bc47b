/** Gives a link of an article when it leads to the web; null for any other scheme, which could run as script. */
export function toSafeLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
