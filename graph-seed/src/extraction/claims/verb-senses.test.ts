import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('verbs that mean what stands beside them', () => {
  it.each([
    [
      'lifting a curfew yields',
      'Kenya lifted a curfew in Kisumu.',
      'Kenya CONCEDE Kisumu [asserted]',
    ],
    ['sending goods helps', 'Kenya sent tons of food to Uganda.', 'Kenya AID Uganda [asserted]'],
    [
      'sending troops mobilizes',
      'Kenya sent troops to Uganda.',
      'Kenya MOBILIZE:troops Uganda [asserted]',
    ],
    [
      'clashing with the police riots',
      'Students clashed with Kenyan police in Kisumu.',
      'Students PROTEST:riot Police of Kenya [asserted]',
    ],
    [
      'a State that protests complains',
      'Kenya protested the arrest of a Ugandan diplomat.',
      'Kenya ACCUSE:disapprove Arrest of a Ugandan diplomat [asserted]',
    ],
  ])('%s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it.each([
    ['a film is shot', 'Okello shot a film in Kenya.'],
    ['a disease is fought', 'Okello won her fight against cancer.'],
    ['a team is beaten', 'Okello beat the record in Kisumu.'],
    ['a stone is lifted', 'The workers lifted a stone.'],
    ['unity is demonstrated', 'Kenya demonstrated unity.'],
    ['people die in an accident', 'Ten people were killed in a stampede in Kisumu.'],
    ['a storm does it', 'Hurricane Adhiambo killed ten people in Kenya.'],
  ])('say nothing where %s', async (_, text) => {
    expect(tell(await read(text)).filter((claim) => !/LOCAT(ED_IN|ION)/.test(claim))).toEqual([]);
  });
});

describe('acts over other acts', () => {
  it.each([
    [
      'a vow to fight threatens',
      'Kenya vowed to attack Uganda.',
      'Kenya THREATEN:violence Uganda [asserted]',
    ],
    ['a vow to help agrees', 'Kenya vowed to help Uganda.', 'Kenya AGREE Uganda [asserted]'],
    [
      'a threat keeps its mode',
      'Kenya threatened to break off relations with Uganda.',
      'Kenya THREATEN:relations Uganda [asserted]',
    ],
    [
      'an announced boycott threatens',
      'Kenya said it would boycott Uganda.',
      'Kenya THREATEN:restrict Uganda [reported] by Kenya',
    ],
    [
      'two who agree do so with each other',
      'Kenya and Uganda agreed to meet.',
      'Kenya AGREE Uganda [asserted]',
    ],
    [
      'failing to agree turns down',
      'Kenya failed to reach an agreement with Uganda.',
      'Kenya REJECT Uganda [asserted]',
    ],
  ])('%s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('tell what is only asked as a hypothesis of whoever asks', async () => {
    expect(tell(await read('Kenya urged Uganda to attack Rwanda.')).toSorted()).toEqual([
      'Kenya REQUEST Uganda [asserted]',
      'Uganda ASSAULT Rwanda [hypothetical] by Kenya',
    ]);
  });

  it.each([
    ['Kenya hopes that Uganda will leave Goma.', 'Kenya REQUEST Uganda [asserted]'],
    ['Students demanded the release of Amos Okello.', 'Students REQUEST Amos Okello [asserted]'],
    ['Kenya praised the Ugandan army.', 'Kenya SUPPORT Armed forces of Uganda [asserted]'],
    [
      'Kenyan police fired tear gas to disperse farmers.',
      'Police of Kenya ASSAULT:crowd-control Farmers [asserted]',
    ],
    ['Kenya is disappointed with Uganda.', 'Kenya ACCUSE:disapprove Uganda [asserted]'],
    ['Kenya will not hesitate to attack Uganda.', 'Kenya THREATEN:violence Uganda [reported]'],
    ['Kenya called on Uganda to leave Goma.', 'Kenya REQUEST Uganda [asserted]'],
  ])('read wishes, threats and praise: %s', async (text, claim) => {
    expect(tell(await read(text)).map((one) => one.replace(/REQUEST:\w+/, 'REQUEST'))).toContain(
      claim,
    );
  });

  it('tell what a text says of whoever wrote it', async () => {
    expect(tell(await read('A declaration by Chad condemned Peru.'))).toContain(
      'Chad ACCUSE:disapprove Peru [asserted]',
    );
  });

  it('do not ask for what is only insisted on as true', async () => {
    const told = tell(await read('Kenya insisted that Uganda had attacked Rwanda.'));
    expect(told).toEqual(['Uganda ASSAULT Rwanda [reported] by Kenya']);
  });
});

describe('acts without a name on both sides', () => {
  it.each([
    ['a group that acts', 'Gunmen attacked Kenya.', 'Gunmen ASSAULT Kenya [asserted]'],
    [
      'a crowd that is counted',
      'Thousands marched in Kisumu.',
      'Thousands of people PROTEST:demo Kisumu [asserted]',
    ],
    [
      'a recipient without a name',
      'Kenya arrested a nurse.',
      'Kenya COERCE:arrest Nurse [asserted]',
    ],
    [
      'an act without a doer',
      'Amos Okello was arrested in Kisumu.',
      'Amos Okello arrested PARTICIPANT Amos Okello [asserted]',
    ],
    [
      'a happening in place of the doer',
      'An air strike in Kisumu killed Amos Okello.',
      'Air strike in Kisumu PARTICIPANT Amos Okello [asserted]',
    ],
  ])('tell of %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
