import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('a noun that speaks of several', () => {
  it.each([
    [
      'stands for the body of each State before it',
      'Kenyan and Rwandan troops attacked Goma.',
      [
        'Armed forces of Kenya ASSAULT Goma [asserted]',
        'Armed forces of Rwanda ASSAULT Goma [asserted]',
      ],
    ],
    [
      'stands for those whom a list behind it names',
      'Police arrested two bankers, Tom Lund and Ann Moe.',
      ['Police COERCE:arrest Tom Lund [asserted]', 'Police COERCE:arrest Ann Moe [asserted]'],
    ],
    [
      'gives each of a list its office',
      "The commission questioned two of Peru's ministers, Amos Okello and Rita Mwangi.",
      ['Amos Okello POSITION_HELD Peru [asserted]', 'Rita Mwangi POSITION_HELD Peru [asserted]'],
    ],
  ])('%s', async (_, text, claims) => {
    expect(tell(await read(text))).toEqual(expect.arrayContaining(claims));
  });
});
