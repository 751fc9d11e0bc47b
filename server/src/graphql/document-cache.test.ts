import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openDocumentCache } from './document-cache.ts';

const document = parse('{ __typename }');

describe('openDocumentCache', () => {
  it('gives back the document that belongs to a text', () => {
    const cache = openDocumentCache();
    cache.set('{ __typename }', document);
    expect(cache.get('{ __typename }')).toBe(document);
    expect(cache.get('{ stats }')).toBeUndefined();
  });

  it('drops the document used longest ago', () => {
    const cache = openDocumentCache();
    for (let index = 0; index < 200; index += 1) cache.set(`# ${index}`, document);
    cache.get('# 0');
    cache.set('# 200', document);
    expect(cache.get('# 0')).toBe(document);
    expect(cache.get('# 1')).toBeUndefined();
  });

  it('keeps no document that is long', () => {
    const cache = openDocumentCache();
    const text = `{ __typename } #${' '.repeat(20_000)}`;
    cache.set(text, document);
    expect(cache.get(text)).toBeUndefined();
  });
});
