import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('names right behind a verb', () => {
  it.each([
    [
      'Samsung sued Huawei for patent infringement in China.',
      'Samsung ACCUSE:allege Huawei [asserted]',
    ],
    [
      "Peru's new president, Dina Lopez, named Jorge Arce interior minister.",
      'Dina Lopez SUPPORT Jorge Arce [asserted]',
    ],
  ])('are what is done to: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
