import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('relation nouns', () => {
  it.each([
    ['Sudan, an ally of Egypt, voted for it.', 'Sudan COOPERATE Egypt [asserted]'],
    ['Chad is a close ally of Kenya.', 'Chad COOPERATE Kenya [asserted]'],
    ['Chad is no friend of Kenya.', 'Chad COOPERATE Kenya [negated]'],
    ['Serbia, a longtime Russian ally, abstained.', 'Serbia COOPERATE Russia [asserted]'],
    ['China, the largest creditor of Zambia, agreed.', 'China AID Zambia [asserted]'],
    ["China, Zambia's largest creditor, agreed to a delay.", 'China AID Zambia [asserted]'],
    ["Okello's rival Ada Byron conceded defeat.", 'Ada Byron OPPOSES Okello [asserted]'],
    ["Mr Okello's lawyer, Ada Byron, denied it.", 'Ada Byron SUPPORT Okello [asserted]'],
    [
      'Ada Byron, an aide to President Okello, denied it.',
      'Ada Byron AFFILIATED_WITH Okello [asserted]',
    ],
  ])('tell what someone is to another: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('tell nothing of where someone comes from', async () => {
    const claims = tell(await read('The English defender Kyle Walker condemned Uganda.'));
    expect(claims.filter((one) => one.includes('SUPPORT'))).toEqual([]);
  });

  it('tell nothing of what someone once was', async () => {
    const claims = tell(await read('Ada Byron, a former ally of President Okello, was jailed.'));
    expect(claims.filter((one) => one.includes('COOPERATE'))).toEqual([]);
  });
});
