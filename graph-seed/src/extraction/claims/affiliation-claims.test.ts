import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('affiliation', () => {
  it.each([
    [
      'Ana Salas of the Clean Rivers Coalition accused Peru of bribery.',
      'Ana Salas AFFILIATED_WITH Clean Rivers Coalition [asserted]',
    ],
    [
      'Amos Okello, a senior fellow at the Brookings Institution, warned Kenya.',
      'Amos Okello AFFILIATED_WITH Brookings Institution [asserted]',
    ],
    [
      'Reuters journalist Amos Okello accused Kenya.',
      'Amos Okello AFFILIATED_WITH Reuters [asserted]',
    ],
    [
      'Peru armed the Desert Guards, the militia of General Amos Okello.',
      'Amos Okello LEADER_OF Desert Guards [asserted]',
    ],
    [
      'Ana Salas from the Labour Party accused Peru.',
      'Ana Salas MEMBER_OF_POLITICAL_PARTY Labour Party [asserted]',
    ],
    [
      "The Union of Free Voters (UFV), Mr Okello's party, attacked Kenya.",
      'Okello MEMBER_OF_POLITICAL_PARTY Union of Free Voters [asserted]',
    ],
    [
      'Amos Okello, who works for Greenpeace, attacked Kenya.',
      'Amos Okello AFFILIATED_WITH Greenpeace [asserted]',
    ],
  ])('is told by: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it.each([
    'Amos Okello, a critic of Greenpeace, attacked Kenya.',
    'Amos Okello accused Greenpeace of lying.',
  ])('is not told by: %s', async (text) => {
    expect(tell(await read(text)).filter((claim) => claim.includes('AFFILIATED'))).toEqual([]);
  });
});
