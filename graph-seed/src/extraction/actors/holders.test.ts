import { describe, expect, it } from 'vitest';
import { makersOf } from './holders.ts';

const article = {
  id: 'a',
  title: 'A report',
  publisher: null,
  publishedAt: null,
  url: null,
  language: 'en',
  text: 'A report',
};

describe('who made an article', () => {
  it.each([
    ['Ada Byron', 'Person'],
    ['Third Rail', 'Organization'],
    ['The Gazette Staff', 'Organization'],
  ])('%s: %s', (author, kind) => {
    expect(makersOf({ ...article, author })).toEqual([{ kind, name: author }]);
  });
});
