import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('those who are asked by a noun', () => {
  it.each([
    [
      'Kenya stepped up its pressure on Uganda to free the men.',
      'Uganda RETREAT:release Men [hypothetical]',
    ],
    [
      'Germany issued a call to Poland to free the men.',
      'Poland RETREAT:release Men [hypothetical]',
    ],
  ])('would do it: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('do not leave it to whoever asks', async () => {
    const claims = tell(await read('Kenya put pressure on Uganda to free the men.'));
    expect(claims.filter((one) => one.startsWith('Kenya RETREAT'))).toEqual([]);
  });
});
