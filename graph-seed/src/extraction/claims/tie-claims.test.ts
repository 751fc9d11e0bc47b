import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('ties between two actors', () => {
  it.each([
    [
      'a quarrel',
      'The quarrel between Kenya and Uganda has lasted for years.',
      'Kenya DISAGREES_WITH Uganda [asserted]',
    ],
    [
      'a quarrel after which one leaves',
      'Amos Okello resigned after a dispute with President Ada Byron.',
      'Amos Okello DISAGREES_WITH Ada Byron [asserted]',
    ],
    [
      'pressure',
      'Pressure from Kenya on Uganda has grown since March.',
      'Kenya REQUEST Uganda [asserted]',
    ],
    ['poor terms', 'Kenya is on poor terms with Uganda.', 'Kenya OPPOSES Uganda [asserted]'],
    [
      'relations that sour',
      'Relations between Kenya and Uganda soured in March.',
      'Kenya OPPOSES Uganda [asserted]',
    ],
    ['close ties', 'Kenya has close ties with Uganda.', 'Kenya COOPERATE Uganda [asserted]'],
    [
      'resistance',
      'The resistance of Kenya to Uganda was fierce.',
      'Kenya OPPOSES Uganda [asserted]',
    ],
  ])('are told by %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it.each([
    ['relations of no kind', 'Relations between Kenya and Uganda date from 1963.'],
    ['an alliance that is only wanted', 'Kenya wants an alliance with Uganda.'],
    ['a dispute that is over', 'Kenya settled its dispute with Uganda.'],
  ])('are not told by %s', async (_, text) => {
    const told = tell(await read(text));
    expect(told.filter((claim) => /OPPOSES|DISAGREES|COOPERATE/.test(claim))).toEqual([]);
  });
});
