import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('invitations', () => {
  it.each([
    [
      'who is visited',
      'Kenyan President Amos Okello travelled to Kampala at the invitation of Moses Mukasa.',
      'Amos Okello CONSULT:visit Moses Mukasa [asserted]',
    ],
    [
      'whom a visit that is called off elsewhere would have met',
      'Kenyan President Amos Okello cancelled a visit to Kampala. Kenya said he was ready to come to Kampala at the invitation of Moses Mukasa. Peru said Okello decided to postpone the visit.',
      'Amos Okello REJECT:meet Moses Mukasa [reported] by Peru',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
