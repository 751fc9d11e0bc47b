import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('what two coordinated verbs share', () => {
  it.each([
    [
      'a "not" that "or" goes on with',
      'Kenya did not attack or condemn Uganda.',
      'ACCUSE:disapprove',
      'negated',
    ],
    ['no "not" behind "but"', 'Kenya did not leave but struck Rwanda.', 'ASSAULT', 'asserted'],
    [
      'no "not" where the second has an auxiliary of its own',
      'Kenya has not left Uganda and has supported Rwanda.',
      'SUPPORT',
      'asserted',
    ],
    [
      'no "could" where the second stands in the past',
      'Kenya could attack Uganda and condemned Rwanda.',
      'ACCUSE:disapprove',
      'asserted',
    ],
    [
      'nothing of what the first lacks',
      'Kenya had no friends and attacked Uganda.',
      'ASSAULT',
      'asserted',
    ],
  ])('%s', async (_, text, type, status) => {
    const told = tell(await read(text)).filter((claim) => claim.startsWith(`Kenya ${type} `));
    expect(told.map((claim) => claim.replace(/^.*\[|\].*$/g, ''))).toContain(status);
  });
});
