import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('feelings about what others did', () => {
  it.each([
    [
      'an accusation',
      '“I am appalled by this latest brutal attack by Kenya,” Amos Okello said.',
      'Amos Okello ACCUSE:disapprove Kenya [reported] by Amos Okello',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
