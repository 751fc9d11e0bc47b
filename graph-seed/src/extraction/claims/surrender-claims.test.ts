import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('surrenders', () => {
  it('remove one and serve the other', async () => {
    const claims = tell(await read('Bulgaria extradited the hacker Ivan Donev to Peru.'));
    expect(claims).toEqual(
      expect.arrayContaining([
        'Bulgaria COERCE:deport Ivan Donev [asserted]',
        'Bulgaria COOPERATE Peru [asserted]',
      ]),
    );
  });
});
