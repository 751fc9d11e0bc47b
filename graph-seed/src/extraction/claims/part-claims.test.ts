import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('parts and seats', () => {
  it.each([
    [
      'that a State with a delegation on a body is a member',
      'The resolution was vetoed by the Kenyan delegation on the UN Security Council.',
      'Kenya MEMBER_OF United Nations Security Council [asserted]',
    ],
    [
      'what a site consists of',
      'A cultural center in Nairobi consists of a church and the offices of the Ugandan embassy.',
      'Cultural center HAS_PART Embassy of Uganda [asserted]',
    ],
    [
      'that a group within a body is a part of it',
      'The Okello Foundation subsidiary Byron Media criticized Kenya.',
      'Byron Media PART_OF Okello Foundation [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
