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

  it.each([
    [
      'Ada Byron said the European Union should impose sanctions on Chad.',
      'European Union SANCTION:discontinue Chad [hypothetical] by Ada Byron',
    ],
    [
      'Ada Byron said that Ugandan troops must withdraw from Kenya.',
      'Armed forces of Uganda RETREAT:withdraw Kenya [hypothetical] by Ada Byron',
    ],
    [
      'Ada Byron demanded that the European Union impose sanctions on Chad.',
      'European Union SANCTION:discontinue Chad [hypothetical] by Ada Byron',
    ],
    [
      'Mexico proposed that Brazil mediate between Peru and Chile.',
      'Mexico REQUEST:meet Brazil [asserted]',
    ],
    [
      'Mexico proposed that Brazil mediate between Peru and Chile.',
      'Brazil CONSULT:third-party Peru [hypothetical]',
    ],
    [
      'The senators demanded that President Okello sack Interior Minister Ada Byron.',
      'Okello SANCTION:expel Ada Byron [hypothetical] by Senators',
    ],
    [
      'The union called for the government of Ghana to sack Health Minister Ada Byron.',
      'Union REQUEST Government of Ghana [asserted]',
    ],
    ['Cyprus demanded an apology from Turkey.', 'Cyprus REQUEST Turkey [asserted]'],
    ['Tanzania called on Burundi to release the men.', 'Tanzania REQUEST:yield Burundi [asserted]'],
    [
      'A UN panel advised the Security Council to lift the arms embargo on Eritrea.',
      'Panel of the United Nations REQUEST:yield United Nations Security Council [asserted]',
    ],
    ['Ada Byron told the PKK to disband.', 'Ada Byron REQUEST Kurdistan Workers’ Party [asserted]'],
    [
      'Greece had hoped that Bulgaria would support Cyprus.',
      'Greece REQUEST:assist Bulgaria [asserted]',
    ],
  ])('tell what is asked for as a thing that has not happened: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('tell nothing of what must not be done', async () => {
    const claims = tell(await read('Ada Byron said that Peru must not abandon Chile.'));
    expect(claims.filter((one) => one.startsWith('Peru'))).toEqual([]);
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
