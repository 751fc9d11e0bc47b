import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('verbs and their roles', () => {
  it.each([
    ['an active clause', 'Kenya attacked Uganda.', 'Kenya ASSAULT Uganda [asserted]'],
    ['a passive', 'Uganda was attacked by Kenya on Monday.', 'Kenya ASSAULT Uganda [asserted]'],
    ['a relative clause', 'The rebels who attacked Kenya fled.', 'Rebels ASSAULT Kenya [asserted]'],
    [
      'a particle verb',
      'Kenya called off its talks with Uganda.',
      'Kenya REJECT:meet Uganda [asserted]',
    ],
    [
      'a preposition away',
      'Kenya cracked down on the Ugandan opposition.',
      'Kenya COERCE:restrict Opposition of Uganda [asserted]',
    ],
    [
      'a light verb',
      'Kenya imposed sanctions on Uganda.',
      'Kenya SANCTION:discontinue Uganda [asserted]',
    ],
    [
      'equipment that acts for its owner',
      'Kenyan warplanes bombed Uganda.',
      'Kenya ASSAULT:aerial Uganda [asserted]',
    ],
    ['a refusal', 'Kenya refused to meet Uganda.', 'Kenya REJECT:meet Uganda [asserted]'],
    [
      'a request',
      'Kenya urged Uganda to withdraw its troops from Rwanda.',
      'Kenya REQUEST:yield Uganda [asserted]',
    ],
    [
      'a participle before its noun',
      'Kenyan-backed rebels seized the city of Goma.',
      'Kenya AID Rebels [asserted]',
    ],
  ])('reads %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('makes one claim for each of two subjects', async () => {
    expect(tell(await read('Kenya and Uganda attacked Rwanda.'))).toEqual([
      'Kenya ASSAULT Rwanda [asserted]',
      'Uganda ASSAULT Rwanda [asserted]',
    ]);
  });

  it('links nobody who merely stands in the same sentence', async () => {
    expect(tell(await read('Kenya has a coast, and Uganda has a lake.'))).toEqual([]);
  });

  it('turns the other party down when a meeting is called off', async () => {
    const text =
      'Kenyan President Amos Okello cancelled a meeting with Ugandan President Moses Mukasa.';
    expect(tell(await read(text))).toContain('Amos Okello REJECT:meet Moses Mukasa [asserted]');
  });
});

describe('happenings told by a noun', () => {
  it.each([
    [
      'doer and sufferer',
      "Kenya's bombardment of Uganda continued.",
      'Kenya ASSAULT:aerial Uganda [asserted]',
    ],
    [
      'a veto',
      'The Ugandan veto of the Kenyan resolution angered Rwanda.',
      'Uganda REJECT:yield Kenyan resolution [asserted]',
    ],
    [
      'those behind it',
      'Rwanda condemned the Ugandan veto of the Kenyan resolution.',
      'Rwanda ACCUSE:disapprove Uganda [asserted]',
    ],
  ])('give %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('speak of a planned meeting as an agreement to come', async () => {
    const text = 'A meeting between Kenya and Uganda is scheduled for November 3.';
    const graph = await read(text);
    expect(tell(graph)).toEqual(['Kenya AGREE Uganda [planned]']);
    expect(graph.claims[0]?.date).toBe('2016-11-03');
  });

  it.each([
    [
      'an apposition',
      'Kenya called off its talks with Moses Mukasa, the president of Uganda.',
      'Talks with Moses Mukasa',
    ],
    [
      'what is done with a text',
      'Kenya pushed a resolution through the Security Council. Uganda vetoed the resolution.',
      'Resolution',
    ],
  ])('have names without %s', async (_, text, name) => {
    const graph = await read(text);
    expect(graph.entities.find(({ kind }) => kind === 'Event')?.name).toBe(name);
  });

  it('are not told by what someone is merely threatened with', async () => {
    const text = 'Kenya threatens Uganda with a war over Rwanda. The war in Rwanda hurt Uganda.';
    const graph = await read(text);
    expect(tell(graph)).toContain('Kenya THREATEN Uganda [asserted]');
    const names = graph.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names).not.toContain('War over Rwanda');
  });

  it('aim at the regime of the person who stands before it', async () => {
    expect(tell(await read("Today Nairobi denounces Kampala and Mukasa's regime."))).toContain(
      'Kenya ACCUSE:disapprove Mukasa regime [asserted]',
    );
  });
});
