import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('imputation claims', () => {
  it.each([
    ['Kenya said that Uganda had lied.', 'Kenya ACCUSE:allege Uganda [reported] by Kenya'],
    [
      'Prosecutors said that Amos Okello passed drawings to a friend.',
      'Prosecutors ACCUSE:allege Amos Okello [reported] by Prosecutors',
    ],
    [
      'The mayor, Amos Okello, said that President Luis Vera had "auctioned the coast to the highest bidder".',
      'Amos Okello ACCUSE:allege Luis Vera [reported] by Amos Okello',
    ],
  ])('accuse: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it.each([
    'Kenya said that Amos Okello passed drawings to a friend.',
    'Kenya said that Uganda had not lied.',
    'Kenya said that it had lied.',
  ])('are none: %s', async (text) => {
    expect(tell(await read(text)).filter((one) => one.includes('ACCUSE'))).toEqual([]);
  });
});
