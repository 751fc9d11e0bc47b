import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('what belongs to a verb wherever the parser hung it', () => {
  it.each([
    [
      'a particle before `of`',
      'Kenya threw the Ugandan ambassador out of the country.',
      'Kenya SANCTION:expel Ambassador of Uganda [asserted]',
    ],
    [
      'a receiver before a sum',
      'Kenya lent Uganda 2 billion dollars.',
      'Kenya AID Uganda [asserted]',
    ],
    [
      'a phrase before an infinitive',
      'Kenya put pressure on Uganda to accept the truce.',
      'Kenya REQUEST Uganda [asserted]',
    ],
    [
      'the doer at the end of a passive',
      'The senator was sacked as head of the committee by Kenya.',
      'Kenya SANCTION:expel Senator [asserted]',
    ],
    [
      'whoever is accused in a participle',
      'Okello resigned after being accused of fraud by Kenya.',
      'Kenya ACCUSE:allege Okello [asserted]',
    ],
    [
      'what someone is accused of by another',
      'Kenya has been accused by Ugandan leaders of harbouring the rebels.',
      'Kenya AID Rebels [reported] by Leaders of Uganda',
    ],
    [
      'whoever is forced to act',
      'Kenya forced Uganda to free the lawyers.',
      'Uganda RETREAT:release Lawyers [asserted]',
    ],
    [
      'what is done to each other',
      'Kenya and Uganda accused each other of fraud.',
      'Uganda ACCUSE:allege Kenya [asserted]',
    ],
    [
      'an object behind a phrase',
      'Kenya sentenced to death 12 Ugandan journalists.',
      'Kenya SANCTION:convict Journalists of Uganda [asserted]',
    ],
    [
      'a verb taken for a part of its object',
      'Kenya cut gas supplies to Uganda.',
      'Kenya SANCTION:discontinue Uganda [asserted]',
    ],
    [
      'those who are moved',
      'Kenyan troops were sent to Uganda.',
      'Armed forces of Kenya MOBILIZE:troops Uganda [asserted]',
    ],
    [
      'the writer of a report',
      'A report by Kenya blamed Uganda for the massacre.',
      'Kenya ACCUSE:disapprove Uganda [asserted]',
    ],
    [
      'a subject in the perfect',
      'Kenya freed a priest whom Uganda had sentenced to eight years.',
      'Uganda SANCTION:convict Priest [asserted]',
    ],
    [
      'the place of an attack',
      'Gunmen attacked a mosque in the town of Wajir.',
      'Gunmen ASSAULT Wajir [asserted]',
    ],
  ])('finds %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
