import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('texts brought before a body', () => {
  it.each([
    [
      'which body is asked',
      'Kenya tried to push through a United Nations resolution on Goma.',
      'Kenya REQUEST:yield United Nations [asserted]',
    ],
    [
      'the chamber where it was voted on',
      'Kenya submitted a UN resolution. The resolution was vetoed by the Ugandan delegation on the UN Security Council.',
      'Kenya REQUEST:yield United Nations Security Council [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
