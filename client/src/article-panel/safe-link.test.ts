// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { toSafeLink } from './safe-link.ts';

describe('toSafeLink', () => {
  it('gives a link to the web', () => {
    expect(toSafeLink('https://example.org/ada')).toBe('https://example.org/ada');
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ada.html', null])(
    'gives none for %s',
    (url) => {
      expect(toSafeLink(url)).toBeNull();
    },
  );
});
