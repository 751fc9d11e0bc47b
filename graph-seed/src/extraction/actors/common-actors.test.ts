import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('common nouns for actors', () => {
  it.each([
    [
      'of several bodies',
      'Several local municipalities in Kenya attacked Uganda.',
      'Municipalities of Kenya ASSAULT Uganda [asserted]',
    ],
    [
      'of one person by work and employer',
      'A detective for the Acme Corporation met Amos Okello.',
      'Detective of Acme Corporation CONSULT Amos Okello [asserted]',
    ],
    [
      'whose kin somebody is',
      "Amos Okello's mother criticized Kenya.",
      'Mother of Amos Okello ACCUSE:disapprove Kenya [asserted]',
    ],
    [
      'that officials of a body belong to the body',
      'Officials of the African Union criticized Kenya.',
      'Officials of the African Union PART_OF African Union [asserted]',
    ],
    [
      'that describe whoever is named before them',
      'Police arrested Rita Mwangi, a journalist accused by Uganda of theft.',
      'Uganda ACCUSE:allege Rita Mwangi [asserted]',
    ],
    [
      'whom a State sends',
      'Peru expelled Australian diplomats.',
      'Diplomats of Australia PART_OF Australia [asserted]',
    ],
    [
      'who live in a place',
      'Residents of Kisumu accused Uganda of theft.',
      'Residents of Kisumu ACCUSE:allege Uganda [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('leave it to those of whom a group is', async () => {
    const claims = tell(await read('A group of Kenyan lawmakers criticized Uganda.'));
    expect(claims.filter((claim) => claim.includes('PART_OF'))).not.toContainEqual(
      expect.stringMatching(/^Group of/),
    );
  });

  it('stand for nobody when nobody is meant', async () => {
    expect(tell(await read('No lawyer criticized Kenya.'))).toEqual([]);
  });

  it('mean the body whose name stands right before them', async () => {
    expect(tell(await read('The Acme Corporation group criticized Kenya.'))).toEqual([
      'Acme Corporation ACCUSE:disapprove Kenya [asserted]',
    ]);
  });
});
