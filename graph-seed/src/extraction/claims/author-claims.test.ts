import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('makers of texts', () => {
  it.each([
    [
      'The president refused to sign the law proposed by the Labour Party.',
      'Labour Party AUTHOR Law [asserted]',
    ],
    ['Kenya drafted a resolution on Chad.', 'Kenya AUTHOR Resolution [asserted]'],
  ])('are told by verbs: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
