import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('an office without a State', () => {
  const rivals = 'Indonesia recalled its ambassador from Australia. Australia and Indonesia met.';

  it.each([
    [
      'is of the one that has such an office',
      `${rivals} President Arief Santoso accused Peru.`,
      'Arief Santoso HEAD_OF_STATE Indonesia [asserted]',
    ],
    [
      'is of the one that has such an office, a prime minister',
      `${rivals} Prime Minister Mary Dunn accused Peru.`,
      'Mary Dunn HEAD_OF_GOVERNMENT Australia [asserted]',
    ],
    [
      'is of the one that gives such a title',
      'Secretary of State John Miller accused Peru.',
      'John Miller POSITION_HELD United States [asserted]',
    ],
    [
      'is of the one named that gives such a title',
      'Britain and Peru met. Foreign Secretary Alice Grant accused Peru.',
      'Alice Grant POSITION_HELD United Kingdom [asserted]',
    ],
    [
      'is of the State that acts as its officer does',
      'Armenia and Azerbaijan met. Russia announced the truce after Foreign Minister Oleg Lukin spoke.',
      'Oleg Lukin POSITION_HELD Russia [asserted]',
    ],
  ])('%s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('stays open where none is named that gives such a title', async () => {
    const claims = tell(await read('Foreign Secretary Alice Grant accused Peru.'));
    expect(claims.filter((claim) => claim.includes('POSITION_HELD'))).toEqual([]);
  });
});
