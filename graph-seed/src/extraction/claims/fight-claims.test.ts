import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('fights that others help in', () => {
  it.each([
    [
      'whom the one who is helped fights',
      'Uganda supports Kenya in the fight against Hezbollah.',
      'Kenya ASSAULT Hezbollah [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('are none against things', async () => {
    expect(tell(await read('Uganda supports Kenya in the fight against hunger.'))).toEqual([
      'Uganda SUPPORT Kenya [asserted]',
    ]);
  });
});
