import { describe, expect, it } from 'vitest';
import { read, tell } from './testing/read-text.ts';

describe('invitations', () => {
  it.each([
    [
      'who is visited',
      'Kenyan President Amos Okello travelled to Kampala at the invitation of Moses Mukasa.',
      'Amos Okello CONSULT:visit Moses Mukasa [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
