import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('causes', () => {
  it.each([
    [
      'who is responsible for a war',
      'The main forces responsible for the war in Uganda are Kenya and Rwanda.',
      'Kenya HAS_EFFECT War in Uganda [asserted]',
    ],
    [
      'whose people a happening may drive out',
      'Kenya is planning a bombardment of Kampala that could force thousands of Ugandans to flee.',
      'Bombardment of Kampala HAS_EFFECT Uganda [hypothetical] by Ada Byron',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
