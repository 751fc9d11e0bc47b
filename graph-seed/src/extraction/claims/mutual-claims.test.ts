import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('what two sides do with each other', () => {
  it.each([
    [
      'by a noun that names both',
      'Talks between Kenya and Uganda collapsed on Tuesday.',
      'Kenya CONSULT Uganda [asserted]',
    ],
    [
      'for those who sent the officials',
      'A meeting between the foreign ministers of Kenya and Uganda was held in Kisumu.',
      'Kenya CONSULT Uganda [asserted]',
    ],
    [
      'beside the verb, with its subject',
      'After talks with President Amina Okello, Chancellor Hans Weber said that Germany would help.',
      'Hans Weber CONSULT Amina Okello [asserted]',
    ],
    [
      'ahead, where someone comes for it',
      'The Kenyan delegation arrived in Kisumu for talks with Hezbollah.',
      'Delegation of Kenya AGREE Hezbollah [planned]',
    ],
    [
      'by a pact',
      'The agreement between Chad and Kenya expired last week.',
      'Chad AGREE Kenya [asserted]',
    ],
    [
      'at a gathering of which only the place is known',
      'Kenya said at a conference in Kisumu that the border would reopen.',
      'Kenya CONSULT Conference in Kisumu [asserted]',
    ],
    [
      'as planned, whatever became of it',
      'President Amina Okello called off a summit with Prime Minister Peter Mutebi scheduled for Monday.',
      'Amina Okello AGREE Peter Mutebi [planned]',
    ],
    [
      'as called off where nobody says by whom',
      'The Kenyan visit to Kampala was postponed.',
      'Kenya CONSULT:visit Uganda [negated]',
    ],
  ])('is told %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it.each([
    ['only wished for', 'Rwanda called for talks between Kenya and Uganda.'],
    ['turned down', 'Rwanda ruled out talks between Kenya and Uganda.'],
    ['only thought of', 'Any meeting between Kenya and Uganda would anger Rwanda.'],
  ])('is not told where it is %s', async (_, text) => {
    expect(tell(await read(text)).filter((claim) => claim.startsWith('Kenya CONSULT'))).toEqual([]);
  });
});
