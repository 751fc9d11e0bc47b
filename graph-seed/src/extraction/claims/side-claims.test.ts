import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('sides', () => {
  it.each([
    [
      'two that support opposite sides',
      'Kenya and Uganda support opposite sides in the conflict.',
      'Kenya OPPOSES Uganda [asserted]',
    ],
    [
      'one that is at odds with another',
      'Kenya is at odds with Uganda over the border.',
      'Kenya OPPOSES Uganda [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
