import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('texts', () => {
  it.each([
    [
      'whom a resolution condemns',
      'Peru drafted a resolution that condemns Chile.',
      'Resolution ACCUSE:disapprove Chile [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
