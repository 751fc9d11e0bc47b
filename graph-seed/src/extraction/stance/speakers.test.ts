import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('speakers', () => {
  it.each([
    [
      'groups without a name',
      'Uganda attacked Rwanda, residents and activists said.',
      'Uganda ASSAULT Rwanda [reported] by Residents < Activists',
    ],
    [
      'a speaker whom the parser took for an aside',
      'Uganda attacked a convoy in Goma, a Kenyan army spokesman claimed.',
      '[reported] by Army spokesman of Kenya',
    ],
    [
      'a speaker named inside the clause',
      'Kenya, said its president, Amos Okello, would never attack Uganda.',
      'Kenya ASSAULT Uganda [negated] by Amos Okello',
    ],
    [
      'whoever is behind a report',
      'A United Nations report found that Rwanda had attacked Uganda.',
      'Rwanda ASSAULT Uganda [reported] by United Nations',
    ],
    [
      'the sources of an outlet inside its word',
      'Reuters, citing two Kenyan diplomats, said that Rwanda had attacked Uganda.',
      'Rwanda ASSAULT Uganda [reported] by Diplomats of Kenya < Reuters',
    ],
    [
      'whoever tells it to an outlet',
      'Amos Okello told the BBC the Kenyan army had attacked Uganda.',
      'Armed forces of Kenya ASSAULT Uganda [reported] by Amos Okello',
    ],
    [
      'whose words they are',
      'In the words of Amos Okello, Rwanda attacked Uganda.',
      'Rwanda ASSAULT Uganda [reported] by Amos Okello',
    ],
    [
      'an aside with "as"',
      'Rwanda attacked Uganda, as Amos Okello put it.',
      'Rwanda ASSAULT Uganda [reported] by Amos Okello',
    ],
    [
      'whoever accuses of a deed',
      'Kenya accused Rwanda of arming Uganda.',
      'Rwanda AID Uganda [reported] by Kenya',
    ],
    [
      'whoever fears something',
      'Kenya fears that Rwanda will attack Uganda.',
      'Rwanda ASSAULT Uganda [hypothetical] by Kenya',
    ],
  ])('are %s', async (_, text, claim) => {
    expect(tell(await read(text)).join('\n')).toContain(claim);
  });

  it.each([
    'Kenya is believed to have attacked Uganda.',
    'Kenya was said to have attacked Uganda.',
    'Kenya is accused of attacking Uganda.',
  ])('are nobody where something is put about: %s', async (text) => {
    expect(tell(await read(text))).toEqual(['Kenya ASSAULT Uganda [reported]']);
  });

  it('are not asked for what a clause between commas tells', async () => {
    const text = 'Peru said that Chile, which attacked Bolivia last year, had lied.';
    expect(tell(await read(text))).toContain('Chile ASSAULT Bolivia [asserted]');
  });

  it('are not the body that a source speaks from', async () => {
    const text = 'A source in the Kenyan government said that Uganda may stop and attack Rwanda.';
    expect(tell(await read(text))).toContain(
      'Uganda ASSAULT Rwanda [hypothetical] by Source in the Kenyan government',
    );
  });

  it('are meant by the pronoun behind their verb', async () => {
    const text = 'Uganda is large. The Kenyan foreign ministry said it had attacked Rwanda.';
    expect(tell(await read(text)).join()).toContain('Ministry of Foreign Affairs of Kenya ASSAULT');
  });

  it('are those who spoke right before a quotation that names nobody', async () => {
    const text = 'Amos Okello rejected the offer.\n\n"Uganda has attacked Rwanda again."';
    expect(tell(await read(text))).toContain('Uganda ASSAULT Rwanda [reported] by Amos Okello');
  });

  it('mean their State or body by "our" and "us"', async () => {
    const text =
      '"Rwanda attacked our soldiers and Uganda attacked us," Kenyan Defence Minister Amos Okello said.';
    const told = tell(await read(text));
    expect(told).toContain('Rwanda ASSAULT Armed forces of Kenya [reported] by Amos Okello');
    expect(told).toContain('Uganda ASSAULT Kenya [reported] by Amos Okello');
  });

  it.each([
    ['A report released by the United Nations said Kenya had attacked Uganda.', 'United Nations'],
    ["The ministry's statement said that Kenya had attacked Uganda.", 'Ministry'],
    ['Kenya, analysts say, attacked Uganda.', 'Analysts'],
  ])('is whoever is behind the words: %s', async (text, speaker) => {
    expect(tell(await read(text))).toContain(`Kenya ASSAULT Uganda [reported] by ${speaker}`);
  });

  it.each([
    'The talks were attended by Kenyan envoy Ada Byron, two of the sources said.',
    'The talks were attended by Kenyan envoy Ada Byron, one of the sources said on Monday.',
  ])('is one or some of those who are not named: %s', async (text) => {
    expect(tell(await read(text))).toContain('Ada Byron CONSULT Talks [reported] by Sources');
  });

  it('is unknown, and yet there, where some of them say it', async () => {
    expect(tell(await read('Kenya attacked Uganda, one of the officials said.'))).toContain(
      'Kenya ASSAULT Uganda [reported]',
    );
  });

  it('is nobody where a court hears it', async () => {
    expect(tell(await read('The court heard that Kenya had attacked Uganda.'))).toContain(
      'Kenya ASSAULT Uganda [reported]',
    );
  });
});
