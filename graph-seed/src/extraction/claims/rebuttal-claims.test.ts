import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('rebuttal claims', () => {
  it.each([
    ['Peru accused Chile of theft. Chile denied it.', 'Chile REJECT Peru [asserted]'],
    [
      'Peru said that Chile had lied. Chile rejected this as slander.',
      'Chile REJECT Peru [asserted]',
    ],
    ['Chile dismissed Peruvian claims as nonsense.', 'Chile REJECT Peru [asserted]'],
    [
      'Peru accused Chile of fraud. Chile called the accusation a lie.',
      'Chile REJECT Peru [asserted]',
    ],
  ])('turn down whoever said it: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('turn down nobody where nobody in particular said it', async () => {
    const text = 'Peru said that Bolivia was ill. Chile denied any suggestion of a war.';
    expect(tell(await read(text)).filter((one) => one.includes('Peru'))).toEqual([]);
  });
});
