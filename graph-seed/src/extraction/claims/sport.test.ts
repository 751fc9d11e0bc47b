import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('a game', () => {
  it.each([
    'Kenya beat Uganda 3-0 at the World Cup.',
    'Kenya crushed Uganda in the semifinal.',
    'Kenya beat Uganda 3-1 in Nairobi.',
    'Kenya attacked Uganda in the second half of the football match.',
  ])('is no act of war: %s', async (text) => {
    expect(tell(await read(text))).toEqual([]);
  });

  it('does not hide what is done beside it', async () => {
    expect(tell(await read('Police fired tear gas at the football fans.')).join('\n')).toMatch(
      /Police/,
    );
  });

  it('is not seen in a match between armies', async () => {
    expect(tell(await read('Kenya attacked Uganda at dawn.'))).toContain(
      'Kenya ASSAULT Uganda [asserted]',
    );
  });
});
