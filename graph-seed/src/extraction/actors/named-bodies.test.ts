import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('a noun for a body means', () => {
  it.each([
    [
      'the one whose name it heads',
      "Kenya's foreign ministry condemned the attack. The ministry summoned the ambassador of Uganda.",
      'Ministry of Foreign Affairs of Kenya ACCUSE:disapprove Ambassador of Uganda [asserted]',
    ],
    [
      'the one whose name it heads before someone who serves it',
      "The Delta Nurses' Union called a strike. Union officials accused Zambia of lying.",
      "Officials of the Delta Nurses' Union ACCUSE:allege Zambia [asserted]",
    ],
    [
      'the one whose name ends like it',
      'The Kivu Border Agency failed. The border agency condemned Uganda.',
      'Kivu Border Agency ACCUSE:disapprove Uganda [asserted]',
    ],
    [
      'the one that the world knows by it',
      'The security council condemned Uganda.',
      'United Nations Security Council ACCUSE:disapprove Uganda [asserted]',
    ],
    [
      'the party whose adherents it names',
      'The United Communist Party won. The Communists condemned Uganda.',
      'United Communist Party ACCUSE:disapprove Uganda [asserted]',
    ],
    [
      'the court of that name',
      'The National Industrial Court ruled on Monday. The court condemned Uganda.',
      'National Industrial Court ACCUSE:disapprove Uganda [asserted]',
    ],
    [
      'the one for which its spokesman speaks',
      'The European Commission fined Acme Energy. A commission spokesman said it had accused Poland of fraud.',
      'European Commission ACCUSE:allege Poland [reported] by Spokesman of European Commission',
    ],
  ])('%s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('nobody where none is named', async () => {
    const claims = tell(await read('The ministry condemned Uganda.'));
    expect(claims.filter((claim) => claim.startsWith('Ministry of'))).toEqual([]);
  });
});

describe('a ministry', () => {
  it.each([
    [
      'is that of the State behind its field',
      'The Ministry of Health of Ghana accused Peru.',
      'Ministry of Health of Ghana ACCUSE:allege Peru [asserted]',
    ],
    [
      "is that of a government's State",
      "Ghana's government fell. The government's interior ministry accused Peru.",
      'Ministry of the Interior of Ghana ACCUSE:allege Peru [asserted]',
    ],
    [
      'is that of whoever a clause describes',
      'Qatar, whose foreign ministry accused Peru, met Kenya.',
      'Ministry of Foreign Affairs of Qatar ACCUSE:allege Peru [asserted]',
    ],
  ])('%s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
