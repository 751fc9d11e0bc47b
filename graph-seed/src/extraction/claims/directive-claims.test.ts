import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('directives', () => {
  it.each([
    [
      'a request by whoever says what another must do',
      '"Kenya must withdraw from Goma now," Amos Okello said.',
      'Amos Okello REQUEST Kenya [reported] by Amos Okello',
    ],
    [
      'what another ought to do',
      '"Kenya ought to withdraw," Amos Okello said.',
      'Amos Okello REQUEST Kenya [reported] by Amos Okello',
    ],
    [
      'what another needs to do',
      'Amos Okello said that Kenya needs to apologise to Uganda.',
      'Amos Okello REQUEST Kenya [reported] by Amos Okello',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it("are no request in nobody's name", async () => {
    expect(tell(await read('Kenya must withdraw from Goma now.'))).not.toContain(
      expect.stringContaining('REQUEST'),
    );
  });

  it('are no request where it is open whether someone should', async () => {
    const claims = tell(
      await read('Kenya considers whether Uganda should host Rwanda, Reuters reports.'),
    );
    expect(claims.filter((claim) => claim.startsWith('Reuters'))).toEqual([]);
  });
});
