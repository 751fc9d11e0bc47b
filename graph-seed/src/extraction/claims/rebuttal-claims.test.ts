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

  it('turn down nobody of a sentence before where the claims are spelt out', async () => {
    const text =
      'Amos Okello accused a banker of theft. Lena Horn rejected claims that she had met Ada Byron.';
    const told = tell(await read(text));
    expect(told).toContain('Lena Horn CONSULT Ada Byron [negated] by Lena Horn');
    expect(told.filter((one) => one.includes('REJECT Amos Okello'))).toEqual([]);
  });

  it('turn down nobody where nobody in particular said it', async () => {
    const text = 'Peru said that Bolivia was ill. Chile denied any suggestion of a war.';
    expect(tell(await read(text)).filter((one) => one.includes('Peru'))).toEqual([]);
  });
});
