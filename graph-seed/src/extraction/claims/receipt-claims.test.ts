import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('receipts', () => {
  it.each([
    ['Chad received weapons from Poland.', 'Poland AID Chad [asserted]'],
    ['Ghana obtained a loan from the World Bank.', 'World Bank AID Ghana [asserted]'],
    [
      'Peru drew the wrath of the European Union.',
      'European Union ACCUSE:disapprove Peru [asserted]',
    ],
    ['Zambia won the backing of China.', 'China SUPPORT Zambia [asserted]'],
  ])('are told as what the giver does: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
