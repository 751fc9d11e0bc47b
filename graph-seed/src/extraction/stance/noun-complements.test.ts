import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('how far an infinitive behind a noun has come true', () => {
  it.each([
    ['did nothing', 'Kenya did nothing to help Uganda.', 'Kenya AID Uganda [negated]'],
    [
      'never did anything',
      'Kenya never did anything practical to help Uganda.',
      'Kenya AID Uganda [negated]',
    ],
    ['failed', "Kenya's failure to protect Uganda angered Rwanda.", 'Kenya AID Uganda [negated]'],
    [
      'has a reason',
      'The general gave reasons to attack Uganda.',
      'General ASSAULT Uganda [hypothetical]',
    ],
    ['has a treaty', 'Kenya signed a treaty to protect Uganda.', 'Kenya AID Uganda [planned]'],
    [
      'has decided',
      "Kenya's decision to condemn Uganda angered Rwanda.",
      'Kenya ACCUSE:disapprove Uganda [asserted]',
    ],
  ])('%s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
