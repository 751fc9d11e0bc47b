import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('acts that answer others', () => {
  it.each([
    [
      'of a crackdown on those who protested',
      'The protests of the miners against Kenya were met with crackdowns by the Kenyan police.',
      'Police of Kenya COERCE:restrict Miners [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
