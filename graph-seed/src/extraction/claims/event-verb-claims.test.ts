import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('verbs that have a happening for object', () => {
  it.each([
    [
      'bring its sides together',
      'The talks between Kenya and Uganda were chaired by the African Union.',
      'African Union CONSULT:third-party Kenya [asserted]',
    ],
    [
      'broker it, as a participle behind it says',
      'A ceasefire brokered by Peru took hold in Kisumu on Monday.',
      'Peru CONSULT:third-party Ceasefire [asserted]',
    ],
    [
      'take part',
      'Rwanda took part in the talks in Kisumu.',
      'Rwanda CONSULT Talks in Kisumu [asserted]',
    ],
    [
      'win it',
      'Hezbollah lost the election in Kenya.',
      'Election in Kenya PARTICIPANT Hezbollah [asserted]',
    ],
    [
      'judge it',
      'The Security Council condemned the attack on the convoy near Kisumu.',
      'United Nations Security Council ACCUSE:disapprove Attack on the convoy near Kisumu [asserted]',
    ],
    [
      'welcome a release for itself',
      'Kenya welcomed the release of two nurses by the militia.',
      'Kenya SUPPORT Release of two nurses by the militia [asserted]',
    ],
  ])('%s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
