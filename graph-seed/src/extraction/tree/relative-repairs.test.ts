import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('a clause with "whose"', () => {
  it.each([
    [
      'leaves its subject to the sentence',
      "The Workers' Party, whose leader, Joseph Musonda, was arrested on Friday, called for protests.",
      "Joseph Musonda LEADER_OF Workers' Party [asserted]",
    ],
    [
      'keeps its own',
      'Qatar, whose foreign ministry had mediated, met Kenya.',
      'Qatar CONSULT Kenya [asserted]',
    ],
    [
      'describes the noun before it',
      "The rally was organised by the Students' League, whose leader, Omar Said, urged Kenya to wait.",
      "Omar Said LEADER_OF Students' League [asserted]",
    ],
  ])('%s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('gives the sentence no second doer', async () => {
    const text =
      "The Workers' Party, whose leader, Joseph Musonda, was arrested on Friday, called for protests.";
    expect(
      tell(await read(text)).filter((claim) => claim.startsWith('Joseph Musonda REQUEST')),
    ).toEqual([]);
  });
});
