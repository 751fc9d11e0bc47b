import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

/** Claims of a text without what holds over time. */
async function acts(text: string): Promise<readonly string[]> {
  return tell(await read(text)).filter(
    (claim) => !/ (PART_OF|LOCATION|LOCATED_IN|PARTICIPANT|POSITION_HELD) /.test(claim),
  );
}

describe('the ends of an act', () => {
  it.each([
    ['Kenya invited both generals to Mombasa.', /Mombasa/],
    ['Students made a trip to Uganda.', /CONSULT:visit/],
    ['Amos Okello accused Kenya of holding 26 governments hostage.', /ASSAULT:abduct Gov/],
    ['Police detained Kenya.', /COERCE/],
    ['Rebels kidnapped Kenya.', /ASSAULT/],
    ['Acme Energy beat Caledon Energy.', /ASSAULT/],
    ['Norway is working to end the conflict in Uganda.', /RETREAT:ceasefire/],
    ['Kenya, Chad and Uganda did not attend.', /CONSULT/],
    ['Uganda will keep its troops in Rwanda.', /COERCE/],
    ['Amos Okello replaced Ada Byron as finance minister.', /SANCTION:expel/],
    ['The two leaders agreed to form a government.', /Government/],
    ['Kenya said it would work with any government.', /Government/],
    ['The Ugandan war began in 1979.', /ASSAULT/],
    ['Kenya provided vital air support for the ground forces.', /AID.*support/],
    ['The team attacked its rivals in the second half.', /ASSAULT/],
    ['Amos Okello denied reports that Ugandan jets had left.', /REJECT Uganda/],
  ])('are not those that nobody can join: %s', async (text, wrong) => {
    expect((await acts(text)).filter((claim) => wrong.test(claim))).toEqual([]);
  });

  it.each([
    ['Kenya agreed to halt its attacks on Uganda.', 'Kenya AGREE Uganda [asserted]'],
    [
      'Kenyan forces will withdraw from Goma next week.',
      'Armed forces of Kenya RETREAT:withdraw Goma [planned]',
    ],
    ['The Red Cross evacuated 140 people from Goma.', 'Red Cross AID People in Goma [asserted]'],
    [
      'President Amos Okello replaced Ada Byron with a general.',
      'Amos Okello SANCTION:expel Ada Byron [asserted]',
    ],
    [
      'Prime Minister Ada Byron called on President Amos Okello on Monday.',
      'Ada Byron CONSULT:visit Amos Okello [asserted]',
    ],
    [
      'Ada Byron called on Amos Okello to resign.',
      'Ada Byron REQUEST:change Amos Okello [asserted]',
    ],
    ['Kenya warned Uganda of the crisis.', 'Kenya CONSULT Uganda [asserted]'],
    ['Kenya warned Uganda long ago.', 'Kenya CONSULT Uganda [asserted]'],
    ['Kenya warned Uganda of retaliation.', 'Kenya THREATEN Uganda [asserted]'],
    ['Kenya warned Uganda against an attack.', 'Kenya THREATEN Uganda [asserted]'],
    ['Kenya warned Uganda about the flood.', 'Kenya CONSULT Uganda [asserted]'],
    ['Kenya warned Uganda that rebels had crossed the border.', 'Kenya CONSULT Uganda [asserted]'],
    ['Kenya warned Uganda that it would strike back.', 'Kenya THREATEN Uganda [asserted]'],
  ])('are those that the sentence joins: %s', async (text, claim) => {
    expect(await acts(text)).toContain(claim);
  });
});
