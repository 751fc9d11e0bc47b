import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('what two subjects do', () => {
  it.each([
    'Kenya and Uganda attacked the convoy.',
    'Kenya and Uganda fought the locusts.',
    'Kenya and Uganda stopped the shipments.',
    'Kenya and Uganda invested millions in the port.',
    'Kenya and Uganda visited the camp.',
    'Kenya and Uganda worked hard.',
    'Kenya and Uganda have managed to capture or kill most of the rebel commanders.',
  ])('to something else is not done to each other: %s', async (text) => {
    const claims = tell(await read(text));
    expect(claims.filter((claim) => /^(Kenya .* Uganda|Uganda .* Kenya) /.test(claim))).toEqual([]);
  });

  it.each([
    ['Kenya and Uganda clashed.', 'Kenya ASSAULT Uganda [asserted]'],
    ['Kenya and Uganda broke off relations.', 'Kenya SANCTION:discontinue Uganda [asserted]'],
    ['Kenya and Uganda cooperated.', 'Kenya COOPERATE Uganda [asserted]'],
  ])('to nobody else is done to each other: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});

describe('who hosts someone', () => {
  it('meets but does not visit them', async () => {
    expect(tell(await read('John Kamau hosted Mary Achieng in Nairobi.'))).toContain(
      'John Kamau CONSULT Mary Achieng [asserted]',
    );
  });
});
