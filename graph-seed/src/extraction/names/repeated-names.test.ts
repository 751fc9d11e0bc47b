import { describe, expect, it } from 'vitest';
import { named, read } from '../testing/read-text.ts';

describe('names of several words', () => {
  it('are whole wherever the same words stand', async () => {
    const text =
      'The Okello Foundation sued Kenya.\n\nCritics of okello say the Okello Foundation lost.';
    expect(named(await read(text), 'Organization')).toContain('Okello Foundation');
  });
});
