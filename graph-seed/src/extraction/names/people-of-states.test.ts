import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('people named after their State', () => {
  it.each([
    'Young Kenyans protested against Uganda.',
    'Thousands of Kenyans protested against Uganda.',
    'Most Kenyans support Uganda.',
    'Kenyans living in Rwanda protested against Uganda.',
    'His fellow Kenyans condemned Uganda.',
  ])('do not act for it where only some are meant: %s', async (text) => {
    const claims = tell(await read(text));
    expect([
      claims.some((claim) => claim.includes('Kenyans')),
      claims.filter((claim) => claim.startsWith('Kenya ')),
    ]).toEqual([true, []]);
  });

  it('stand for it where all are meant', async () => {
    expect(tell(await read('The Kenyans attacked Uganda.'))).toContain(
      'Kenya ASSAULT Uganda [asserted]',
    );
  });
});
