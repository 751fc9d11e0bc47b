import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('texts', () => {
  it.each([
    [
      'who adopts it, as the text itself does',
      'The Security Council adopted a resolution condemning Chad.',
      [
        'United Nations Security Council ACCUSE:disapprove Chad [asserted]',
        'Resolution ACCUSE:disapprove Chad [asserted]',
      ],
    ],
    [
      'who tables it, where it speaks',
      'Ada Byron tabled a motion demanding an apology from Chad.',
      ['Ada Byron REQUEST Chad [asserted]'],
    ],
  ])('speak for %s', async (_, text, claims) => {
    expect(tell(await read(text))).toEqual(expect.arrayContaining(claims));
  });

  it('do nothing yet for those who only table them', async () => {
    const claims = tell(await read('Ada Byron tabled a bill banning the Labour Party.'));
    expect(claims).not.toContain('Ada Byron COERCE:restrict Labour Party [asserted]');
  });
});
