import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('belonging', () => {
  it.each([
    [
      'of a member in an aside',
      'Amos Okello, a member of the African Union, left.',
      'Amos Okello MEMBER_OF African Union [asserted]',
    ],
    [
      'of ties',
      'Amos Okello had ties to the Acme Corporation.',
      'Amos Okello AFFILIATED_WITH Acme Corporation [asserted]',
    ],
    [
      'of a State that ends it',
      'Britain left the European Union in 2020.',
      'United Kingdom SANCTION:withdraw European Union [asserted]',
    ],
    [
      'of a person who ends it',
      'Amos Okello quit the World Bank in 2020.',
      'Amos Okello RETREAT:resign World Bank [asserted]',
    ],
    [
      'of those whom a group includes',
      'Foreign companies including Acme Corporation criticized Kenya.',
      'Acme Corporation MEMBER_OF Foreign companies [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('end with the word "former"', async () => {
    expect(tell(await read('Amos Okello, a former member of the African Union, left.'))).toEqual(
      [],
    );
  });
});
