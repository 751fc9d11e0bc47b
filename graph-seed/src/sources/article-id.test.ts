import { describe, expect, it } from 'vitest';
import { toArticleId, toCanonicalUrl } from './article-id.ts';

describe('toCanonicalUrl', () => {
  it('drops fragment and tracking, and sorts what is left', () => {
    expect(toCanonicalUrl('HTTPS://Engine.example/ada?b=2&utm_source=x&a=1#top')).toBe(
      'https://engine.example/ada?a=1&b=2',
    );
  });

  it('is null for what is no web address', () => {
    expect(toCanonicalUrl('javascript:alert(1)')).toBeNull();
    expect(toCanonicalUrl('/ada')).toBeNull();
    expect(toCanonicalUrl(null)).toBeNull();
  });
});

describe('toArticleId', () => {
  const article = {
    url: null,
    publisher: 'Lovelace Post',
    title: 'Ada',
    publishedAt: '1843-05-03',
    text: 'Ada met Byron.',
  };

  it('is the same for the same address, whatever else is said', () => {
    const url = 'https://engine.example/ada';
    expect(toArticleId({ ...article, url })).toBe(toArticleId({ ...article, url, title: 'Byron' }));
  });

  it('tells articles without an address by publisher, title and date', () => {
    const ids = [
      article,
      { ...article, title: 'Byron' },
      { ...article, publisher: null },
      { ...article, publishedAt: null },
    ];
    expect(new Set(ids.map(toArticleId)).size).toBe(4);
  });

  it('takes a new text of one publisher, title and date for the same article', () => {
    expect(toArticleId({ ...article, text: 'Ada left.' })).toBe(toArticleId(article));
  });

  it.each([{ publisher: null }, { publishedAt: null }])(
    'does not take two texts under one title for one article with %j',
    (silent) => {
      const one = { ...article, ...silent };
      expect(toArticleId({ ...one, text: 'Ada left.' })).not.toBe(toArticleId(one));
      expect(toArticleId({ ...one })).toBe(toArticleId(one));
    },
  );
});
