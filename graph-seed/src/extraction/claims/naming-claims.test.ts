import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('naming claims', () => {
  it.each([
    ['Kenya described Uganda as a partner.', 'Kenya SUPPORT Uganda [reported] by Kenya'],
    [
      'Amos Okello called Uganda a liar.',
      'Amos Okello ACCUSE:allege Uganda [reported] by Amos Okello',
    ],
    [
      'Kenya called the Ugandan attack a disgrace.',
      'Kenya ACCUSE:disapprove Uganda [reported] by Kenya',
    ],
  ])('judge whoever is named: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('are none where the name does not judge', async () => {
    expect(tell(await read('Kenya described Uganda as a neighbour.'))).toEqual([]);
  });

  it('leave the judgement to whoever calls something names', async () => {
    const told = tell(await read('Kenya called the trial a farce and attacked Uganda.'));
    expect(told).toContain('Kenya ASSAULT Uganda [asserted]');
  });

  it('sacks nobody by a name', async () => {
    const claims = tell(await read('The minister dismissed John Kamau as a thief.'));
    expect(claims.filter((claim) => claim.includes('SANCTION'))).toEqual([]);
  });
});
