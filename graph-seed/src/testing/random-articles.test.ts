import { describe, expect, it } from 'vitest';
import { openArticleSource } from './random-articles.ts';

const OPTIONS = { seed: 1, people: 20, sentences: [3, 5] } as const;

describe('a source of generated articles', () => {
  it('gives the same article for a number, whatever was asked before', () => {
    const one = openArticleSource(OPTIONS);
    one(7);
    expect(one(3)).toEqual(openArticleSource(OPTIONS)(3));
  });

  it('gives another article for another number or seed', () => {
    const toText = (seed: number, index: number): string =>
      openArticleSource({ ...OPTIONS, seed })(index).text;
    expect(new Set([toText(1, 0), toText(1, 1), toText(2, 0)]).size).toBe(3);
  });

  it('begins the text with the headline and keeps to the number of sentences', () => {
    const article = openArticleSource({ ...OPTIONS, sentences: [4, 4] })(0);
    expect(article.text.startsWith(`${article.title}\n\n`)).toBe(true);
    expect(article.text.match(/[.?!]["”]?(?= |\n|$)/gu)).toHaveLength(4);
  });
});
