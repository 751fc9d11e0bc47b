import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('leading and belonging', () => {
  it.each([
    [
      'who heads a body',
      'Amos Okello, who heads the Byron Foundation, criticized Kenya.',
      'Amos Okello LEADER_OF Byron Foundation [asserted]',
    ],
    [
      'whose a militia beside a name is',
      'The Desert Brigades, the militia of General Amos Okello, retreated.',
      'Amos Okello LEADER_OF Desert Brigades [asserted]',
    ],
    [
      'who is of the bloc that it chairs',
      'Nigeria, which chairs the African Union, was late.',
      'Nigeria MEMBER_OF African Union [asserted]',
    ],
    [
      'who of two is employed',
      'Ada Byron and Amos Okello, both employed by the Byron Foundation, criticized Kenya.',
      'Amos Okello AFFILIATED_WITH Byron Foundation [asserted]',
    ],
    [
      'who is employed by whom',
      'Amos Okello, employed by the Byron Foundation, criticized Kenya.',
      'Amos Okello AFFILIATED_WITH Byron Foundation [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('takes an order for no leadership', async () => {
    const claims = tell(await read('John Kamau directed the Acme Corporation to leave Uganda.'));
    expect(claims.filter((claim) => claim.includes('LEADER_OF'))).toEqual([]);
  });
});
