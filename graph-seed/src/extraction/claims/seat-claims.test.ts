import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('seats', () => {
  it.each([
    [
      'The Lusaka-based Zambezi Institute published it.',
      'Zambezi Institute LOCATED_IN Lusaka [asserted]',
    ],
    [
      'Acme Energy, a subsidiary of the Aberdeen-based Caledon Energy, was sued.',
      'Caledon Energy LOCATED_IN Aberdeen [asserted]',
    ],
    [
      'France would reopen its embassy in Port Sudan.',
      'Embassy of France LOCATED_IN Port Sudan [asserted]',
    ],
  ])('tell where a body is at home: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
