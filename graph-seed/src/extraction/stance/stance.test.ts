import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('status and speakers', () => {
  it.each([
    ['negated', 'Kenya did not attack Uganda.', 'Kenya ASSAULT Uganda [negated]'],
    [
      'hypothetical',
      'Kenya may attack Uganda.',
      'Kenya ASSAULT Uganda [hypothetical] by Ada Byron',
    ],
    [
      'hypothetical',
      'If Kenya attacks Uganda, prices rise.',
      'Kenya ASSAULT Uganda [hypothetical]',
    ],
    ['planned', 'Kenya plans to send troops to Uganda.', 'Kenya MOBILIZE:troops Uganda [planned]'],
    [
      'asserted',
      'Kenya is to meet Chad on Friday, and Peru condemned Uganda.',
      'Peru ACCUSE:disapprove Uganda [asserted]',
    ],
    ['planned', 'Kenya will attack Uganda.', 'Kenya ASSAULT Uganda [planned]'],
    [
      'opinion',
      'The shameful and hypocritical Kenyan government attacked Uganda.',
      'Government of Kenya ASSAULT Uganda [opinion] by Ada Byron',
    ],
    [
      'reported',
      'Peru said that Chile had attacked Bolivia.',
      'Chile ASSAULT Bolivia [reported] by Peru',
    ],
    [
      'reported',
      'According to Peru, Chile attacked Bolivia.',
      'Chile ASSAULT Bolivia [reported] by Peru',
    ],
    [
      'reported',
      'Chile attacked Bolivia, Reuters reported.',
      'Chile ASSAULT Bolivia [reported] by Reuters',
    ],
    ['reported', 'Chile reportedly attacked Bolivia.', 'Chile ASSAULT Bolivia [reported]'],
    ['hypothetical', 'Did Kenya attack Uganda?', 'Kenya ASSAULT Uganda [hypothetical]'],
    [
      'hypothetical',
      'Had Kenya attacked Uganda, Peru would have helped Chile.',
      'Kenya ASSAULT Uganda [hypothetical]',
    ],
    [
      'hypothetical',
      'Peru said that it would have attacked Chile.',
      'Peru ASSAULT Chile [hypothetical] by Peru',
    ],
    [
      'denied by the speaker',
      'Kenya denied that it had attacked Uganda.',
      'Kenya ASSAULT Uganda [negated] by Kenya',
    ],
  ])('tell %s: %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it.each([
    ['Kenya will stay until Uganda attacks Chad.', 'Uganda ASSAULT Chad [hypothetical]'],
    [
      'Kenya will reopen the road once Uganda frees Chad.',
      'Uganda RETREAT:release Chad [hypothetical]',
    ],
    [
      'Kenya will meet Chad only when Uganda has attacked Rwanda.',
      'Kenya AGREE Chad [hypothetical]',
    ],
    ['The army must leave to allow Uganda to attack Chad.', 'Uganda ASSAULT Chad [hypothetical]'],
    [
      'Farmers blocked the road to demand subsidies from Uganda.',
      'Farmers REQUEST Uganda [planned]',
    ],
  ])('tell what is waited for or due from what is done: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('keep the outermost of nested voices last', async () => {
    const text = 'Peru reported that Chile had said that Bolivia attacked Ecuador.';
    expect(tell(await read(text))).toEqual(['Bolivia ASSAULT Ecuador [reported] by Chile < Peru']);
  });

  it('give "I" in a quotation to whoever speaks it', async () => {
    const text = '"I condemn Uganda and I will never accept this," Amos Okello said.';
    expect(tell(await read(text))).toContain(
      'Amos Okello ACCUSE:disapprove Uganda [reported] by Amos Okello',
    );
  });

  it('go on with the speaker when a second quotation fills its sentence', async () => {
    const text =
      '"This is a sad day for us," Amos Okello said. "Uganda has attacked Rwanda again."';
    expect(tell(await read(text))).toContain('Uganda ASSAULT Rwanda [reported] by Amos Okello');
  });

  it.each([
    [
      'asserted by a participle, whoever reports the rest',
      'Kenyan-backed rebels seized Goma, Reuters reported.',
      'Kenya AID Rebels [asserted]',
    ],
    [
      'a refusal, when someone decides not to help',
      'Kenya decided not to send troops to Uganda.',
      'Kenya REJECT:assist Uganda [asserted]',
    ],
    [
      'done, when it is said on the occasion that is told',
      'Amos Okello wrote to Uganda to thank Rwanda.',
      'Amos Okello SUPPORT Rwanda [asserted]',
    ],
    [
      'an aim of its own kind, when something else is done for it',
      'Kenya sent troops to Goma to support Uganda.',
      'Kenya SUPPORT Uganda [planned]',
    ],
    [
      'said by whoever describes someone in words of blame',
      'Kenya described Ugandan air strikes as war crimes.',
      'Kenya ACCUSE:allege Uganda [reported] by Kenya',
    ],
    [
      'an offer under a condition, which stays one of agreement',
      'Kenya is ready to meet Uganda if the rebels withdraw.',
      'Kenya AGREE Uganda [hypothetical]',
    ],
    [
      'a condition behind "provided that"',
      'Peru said it would leave, provided that Kenya and Uganda met.',
      'Kenya CONSULT Uganda [hypothetical] by Peru',
    ],
    [
      'a condition that is added after "but only"',
      'Peru said it was necessary to talk with Chile, but only if discussions were frank.',
      'Peru AGREE Chile [hypothetical] by Peru',
    ],
  ])('is %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('is an opinion where at least half of the paragraph judges', async () => {
    const text = 'A quiet day.\n\nThis shameful farce goes on. Kenya attacked Uganda.';
    expect(tell(await read(text))).toContain('Kenya ASSAULT Uganda [opinion] by Ada Byron');
  });

  it('go on with the speaker in quotation marks that every paragraph opens and the last one closes', async () => {
    const text =
      'Amos Okello said:\n\n“This is a sad day for us all.\n\n“Uganda has attacked Rwanda again.”';
    expect(tell(await read(text))).toContain('Uganda ASSAULT Rwanda [reported] by Amos Okello');
  });

  it('give a statement without quotation marks to whoever announces it', async () => {
    const text = 'Amos Okello said:\n\nThis is a sad day. Uganda has attacked Rwanda again.';
    expect(tell(await read(text))).toContain('Uganda ASSAULT Rwanda [reported] by Amos Okello');
  });

  it('do not take what is told as done for later than the article', async () => {
    const graph = await read('Kenya cancelled a visit to Uganda next week.');
    expect(graph.claims.map((claim) => claim.date)).toEqual([null]);
  });

  it('tell as opinion what stands in an article that calls itself so', async () => {
    const graph = await read('Kenya attacked Uganda.', { title: 'Opinion: The way to peace' });
    expect(tell(graph).filter((claim) => claim.includes('ASSAULT'))).toEqual([
      'Kenya ASSAULT Uganda [opinion] by Ada Byron',
    ]);
  });
});
