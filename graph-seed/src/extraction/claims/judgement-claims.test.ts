import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('judgements', () => {
  it.each([
    [
      'an accusation by the author',
      "The Kenyan government's denials are cynical lies.",
      'Ada Byron ACCUSE:allege Government of Kenya [opinion] by Ada Byron',
    ],
    [
      'an accusation by whoever says so',
      "Uganda said the Kenyan government's denials were lies.",
      'Uganda ACCUSE:allege Government of Kenya [reported] by Uganda',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('tell nothing when the judgement is denied', async () => {
    expect(tell(await read("The Kenyan government's denials are not lies."))).toEqual([]);
  });

  it('tell nothing of what would be a farce', async () => {
    expect(tell(await read('Otherwise, Kenya said, the talks would be a farce.'))).toEqual([]);
  });
});
