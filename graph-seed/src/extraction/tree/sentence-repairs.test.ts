import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('sentences that the parser misreads', () => {
  it('hang what follows an aside between dashes on what stands before it', async () => {
    const text =
      'Amos Okello has seized upon attacks in Kenya—carried out by the same Islamist networks that are working with spies to fight Uganda—to impose a state of emergency.';
    const claims = tell(await read(text));
    expect(claims.filter((claim) => claim.includes('martial-law'))).toEqual([
      expect.stringMatching(/^Amos Okello /u),
    ]);
  });

  it('take the clause right after a verb of saying for what is said', async () => {
    const text =
      'While Kenya has said it is vital to talk with Uganda and not to leave, events in Rwanda have damaged their ties.';
    expect(tell(await read(text))).toContain('Kenya AGREE Uganda [planned] by Kenya');
  });

  it('take a party before "government" for a part of its name, not for a second doer', async () => {
    const claims = tell(await read("Okello's Labour Party (LP) government has attacked Uganda."));
    expect(claims.filter((claim) => claim.includes('ASSAULT'))).toHaveLength(1);
  });

  it('give a possessive ending to the whole phrase', async () => {
    const text = "Peru welcomed the Government of Kenya's attack on the rebels.";
    expect(tell(await read(text))).toContain('Government of Kenya ASSAULT Rebels [asserted]');
  });

  it('take whoever bears a possessive ending for the owner of the next noun', async () => {
    const text =
      "Kenyan President Gérard Okello's order to bomb Chad, amid protests at home, came on Monday.";
    expect(tell(await read(text))).toContain('Gérard Okello ASSAULT:aerial Chad [hypothetical]');
  });

  it('give a name behind an office to its holder, not to who speaks for him', async () => {
    const claims = tell(
      await read('A spokesman for the German chancellor, Karl Weber, denied the claim.'),
    );
    expect(claims).toContain('Karl Weber HEAD_OF_GOVERNMENT Germany [asserted]');
  });
});
