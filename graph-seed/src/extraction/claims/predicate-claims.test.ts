import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('predicates of a noun with a preposition', () => {
  it.each([
    ['talks', 'Kenya is in talks with Uganda.', 'Kenya CONSULT Uganda [asserted]'],
    ['war', 'Kenya has been at war with Uganda since May.', 'Kenya ASSAULT Uganda [asserted]'],
    ['pressure', 'Kenya is under pressure from Uganda.', 'Uganda REQUEST Kenya [asserted]'],
  ])('tell of %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('say nothing of a party that is not named', async () => {
    expect(tell(await read('Kenya is under pressure to act.'))).toEqual([]);
  });
});
