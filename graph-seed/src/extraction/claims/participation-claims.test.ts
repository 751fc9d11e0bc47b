import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('a part that is ruled out', () => {
  it.each([
    [
      'whom it turns down',
      'Kenyan President Amos Okello planned a meeting with Moses Mukasa. Kenya ruled out participation by Amos Okello in any other event.',
      'Amos Okello REJECT:meet Moses Mukasa [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
