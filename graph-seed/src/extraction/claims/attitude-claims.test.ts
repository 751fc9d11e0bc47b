import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('attitudes', () => {
  it.each([
    [
      'Militants loyal to Islamic State attacked Kisumu.',
      'Militants SUPPORT Islamic State [asserted]',
    ],
    [
      'President Okello is hostile to the European Union.',
      'Okello OPPOSES European Union [asserted]',
    ],
    [
      'A businessman close to President Okello was arrested.',
      'Businessman AFFILIATED_WITH Okello [asserted]',
    ],
    [
      'Ada Byron is critical of the European Union.',
      'Ada Byron ACCUSE:disapprove European Union [asserted]',
    ],
  ])('tell how one stands to another: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('tell nothing of what is close to nobody', async () => {
    expect(tell(await read('Ada Byron was close to tears.'))).toEqual([]);
  });
});
