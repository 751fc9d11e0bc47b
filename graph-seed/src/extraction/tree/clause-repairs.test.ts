import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('clauses that the parser misreads', () => {
  it.each([
    [
      'what a denied report says',
      'Amos Okello denied a report in The Gazette, a newspaper, that Kenya had attacked Uganda.',
      'Kenya ASSAULT Uganda [negated] by Amos Okello',
    ],
    [
      'what someone is accused of right behind his name',
      'Ada Byron accused Pakistan of bombing villages in Khost.',
      'Pakistan ASSAULT:aerial Khost [reported] by Ada Byron',
    ],
    [
      'who acts behind "after"',
      'Peru left after Kenya and Uganda attacked Rwanda.',
      'Uganda ASSAULT Rwanda [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
