import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('those who are touched through something of theirs', () => {
  it.each([
    [
      'their plan is rejected',
      'Kenya rejected the proposal of Uganda.',
      'Kenya REJECT:yield Uganda [asserted]',
    ],
    [
      'what they do is praised',
      "Kenya praised Poland's spending on defence.",
      'Kenya SUPPORT Poland [asserted]',
    ],
    [
      'their assets are frozen',
      'Kenya froze the assets of General Amos Okello.',
      'Kenya SANCTION:discontinue Amos Okello [asserted]',
    ],
    [
      'a crowd comes to their offices',
      'Farmers marched on the headquarters of the United Nations.',
      'Farmers PROTEST:demo United Nations [asserted]',
    ],
    [
      'they own what is hit',
      'Kenya shelled a tanker owned by Uganda.',
      'Kenya ASSAULT:heavy-weapons Uganda [asserted]',
    ],
    [
      'their bomb kills',
      'Two Kenyan soldiers were killed by a bomb planted by Ugandan rebels.',
      'Rebels of Uganda ASSAULT:targeted Armed forces of Kenya [asserted]',
    ],
  ])('are found where %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('are not those whom a thing merely lies near', async () => {
    expect(tell(await read('Kenya shelled a village near Uganda.'))).not.toContain(
      'Kenya ASSAULT:heavy-weapons Uganda [asserted]',
    );
  });
});
