import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('broad meanings of verbs', () => {
  it.each([
    [
      'dismissal',
      'President Amos Okello sacked General Peter Wafula.',
      'Amos Okello SANCTION:expel Peter Wafula [asserted]',
    ],
    [
      'appointment',
      'Kenya appointed General Peter Wafula as ambassador.',
      'Kenya SUPPORT Peter Wafula [asserted]',
    ],
    ['trade', 'Kenya bought gas from Uganda.', 'Kenya COOPERATE Uganda [asserted]'],
    ['handing over', 'Kenya handed 21 boys over to Uganda.', 'Kenya COOPERATE Uganda [asserted]'],
    [
      'testimony',
      'Amos Okello testified against Peter Wafula.',
      'Amos Okello ACCUSE:allege Peter Wafula [asserted]',
    ],
    ['expulsion of people', 'Kenya deported 300 people.', 'Kenya COERCE:deport People [asserted]'],
    [
      'a sentence of a court',
      'A court in Lima has sentenced Ada Byron.',
      'Judiciary in Lima SANCTION:convict Ada Byron [asserted]',
    ],
    [
      'work under someone',
      'Ada Byron served under President Amos Okello.',
      'Ada Byron COOPERATE Amos Okello [asserted]',
    ],
    [
      'all who are named for a number',
      'The police questioned two lawmakers, Ada Byron and Amos Okello.',
      'Police ACCUSE:investigate Amos Okello [asserted]',
    ],
    [
      'who loses what is captured',
      'Yemeni forces recaptured the port of Mocha from the Houthis.',
      'Armed forces of Yemen COERCE:seize Houthis [asserted]',
    ],
    [
      'who is named among many',
      'Kenya arrested 40 activists, including the lawyer Ada Byron.',
      'Kenya COERCE:arrest Ada Byron [asserted]',
    ],
    [
      'a quarrel',
      'Vice-President Sara Duran has fallen out with President Bong Reyes.',
      'Sara Duran DISAGREES_WITH Bong Reyes [asserted]',
    ],
    [
      'a lawsuit that is dismissed',
      'A judge dismissed a lawsuit filed by Mexico against Acme Corporation.',
      'Mexico ACCUSE:allege Acme Corporation [asserted]',
    ],
    [
      'who is agreed with',
      'Romania, with which Bulgaria agreed to buy gas, was late.',
      'Bulgaria AGREE Romania [asserted]',
    ],
    [
      'a veto that is promised',
      'Peru has promised to veto aid to Chile.',
      'Peru THREATEN:relations Chile [asserted]',
    ],
    [
      'a capital that is blamed',
      'The Hague points the finger at Beijing over the port hack.',
      'Netherlands ACCUSE:allege China [asserted]',
    ],
    ['a work in common', 'Peru built a bridge with Chile.', 'Peru COOPERATE Chile [asserted]'],
    ['ties restored', 'Iran and Kenya restored diplomatic ties.', 'Iran SUPPORT Kenya [asserted]'],
    [
      'drones',
      'Jordan shot down drones launched by Iran at Israel.',
      'Iran ASSAULT:drone Israel [asserted]',
    ],
    [
      'what a named ally does',
      "Kenya's ally Uganda condemned Chad.",
      'Uganda ACCUSE:disapprove Chad [asserted]',
    ],
    ['an agreement of two', 'Kenya and Uganda signed a treaty.', 'Kenya SUPPORT Uganda [asserted]'],
  ])('tell of %s between two actors', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it.each([
    ['nobody is touched', 'Kenya sold bread.'],
    ['only a topic is discussed', 'Amos Okello wanted to discuss Ukraine.'],
    ['a happening does it', 'The resolution gives Kenya time.'],
    ['the verb is another with its particle', 'Kenya pushed ahead of Uganda.'],
    ['a rival is beaten at the polls', 'Okello beat her rival in the election.'],
  ])('say nothing where %s', async (_, text) => {
    expect(tell(await read(text))).toEqual([]);
  });

  it.each([
    'The church wants to remove the video from YouTube.',
    'John Kamau replaced Amos Okello as minister.',
    'The team listed Uganda as its country.',
  ])('punishes nobody by moving or naming a thing: %s', async (text) => {
    const claims = tell(await read(text));
    expect(claims.filter((claim) => claim.includes('SANCTION'))).toEqual([]);
  });

  it.each([
    ['a language is spoken', 'John Kamau speaks Russian.'],
    ['a State lies between others', 'Syria is surrounded by Turkey, Iraq and Jordan.'],
    ['a law is executed', 'The president is charged with executing the laws of Congress.'],
    ['a newspaper is told', '"We are ready," John Kamau told IPS in an interview.'],
  ])('tells nothing where %s', async (_, text) => {
    expect(tell(await read(text))).toEqual([]);
  });

  it('invites whoever is invited, not where they are to go', async () => {
    expect(tell(await read('Kamau was invited by Kenya to return to China.'))).toEqual([
      'Kenya AGREE Kamau [asserted]',
    ]);
  });
});
