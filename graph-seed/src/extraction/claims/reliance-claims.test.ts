import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('help and hold seen from the other side', () => {
  it.each([
    ['whom somebody depends on', 'Uganda is dependent on Kenya.', 'Kenya AID Uganda [asserted]'],
    [
      'who claims control',
      'The Kenyan army claims control of Goma.',
      'Armed forces of Kenya CONTROLS Goma [reported] by Armed forces of Kenya',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
