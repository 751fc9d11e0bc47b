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
