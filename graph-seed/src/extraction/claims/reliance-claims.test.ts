import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('help and hold seen from the other side', () => {
  it.each([
    ['whom somebody depends on', 'Uganda is dependent on Kenya.', 'Kenya AID Uganda [asserted]'],
    [
      'who buys a company',
      'Amazon bought the retailer Acme Corporation for 2 billion euros.',
      'Amazon CONTROLS Acme Corporation [asserted]',
    ],
    [
      'who controls it, behind a torn name',
      'The Grunau refinery, which is controlled by the Polish group Orbita Energia, has cut output.',
      'Orbita Energia CONTROLS Grunau refinery [asserted]',
    ],
    [
      'who took control',
      'The Dutch government took control of Nexperia, a chipmaker owned by Acme Corporation.',
      'Government of the Netherlands CONTROLS Nexperia [asserted]',
    ],
    [
      'who claims control',
      'The Kenyan army claims control of Goma.',
      'Armed forces of Kenya CONTROLS Goma [reported] by Armed forces of Kenya',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
