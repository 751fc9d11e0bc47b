import { describe, expect, it } from 'vitest';
import { named, read, tell } from '../testing/read-text.ts';

describe('a government without a country', () => {
  it.each([
    [
      'that of the one State whose bodies the article names',
      'Kenyan police arrested Amos Okello. The government attacked Uganda.',
      'Government of Kenya ASSAULT Uganda [asserted]',
    ],
    [
      'that of the State that the article is about',
      'Peru is in crisis. Peru has no money, and Canada has closed its embassy in Peru. The government attacked the rebels.',
      'Government of Peru ASSAULT Rebels [asserted]',
    ],
    [
      'that of the State in whose capital it speaks',
      "Kenya's navy attacked a village. In Kampala, the foreign ministry accused Rwanda.",
      'Ministry of Foreign Affairs of Uganda ACCUSE:allege Rwanda [asserted]',
    ],
    [
      'that of an opposition that speaks to it',
      "Norway's opposition leader, Eva Lund, accused the government. Sweden and Norway met.",
      'Eva Lund ACCUSE:allege Government of Norway [asserted]',
    ],
    [
      'that of an opposition that asks for it, past that of another State',
      "Sweden's government fell. Norway's opposition leader, Eva Lund, said parliament should investigate Uganda.",
      'Parliament of Norway ACCUSE:investigate Uganda [hypothetical] by Eva Lund',
    ],
    [
      'that of an opposition that speaks of it, past one named twice',
      "Rwanda's government praised the vote. The government was pleased. Kenya's opposition condemned the government.",
      'Opposition of Kenya ACCUSE:disapprove Government of Kenya [asserted]',
    ],
    [
      'that of the capital in which the scene was set',
      'Kenya met Uganda. In Kampala, thousands of people rallied. Police arrested 23 demonstrators.',
      'Police of Uganda COERCE:arrest Demonstrators [asserted]',
    ],
  ])('tell %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('stays open where several come into question', async () => {
    const claims = tell(
      await read(
        'Kenyan police met Ugandan police. Later, after the rain, the men left the town. The government attacked Rwanda.',
      ),
    );
    expect(claims.filter((claim) => claim.includes('ASSAULT'))).toEqual([
      'Government ASSAULT Rwanda [asserted]',
    ]);
  });
});

describe('a body below the State', () => {
  it('is not that of the State that the article is about', async () => {
    const claims = tell(
      await read(
        'Peru is in crisis. Peru has no money. Peru is on strike. The regional government attacked Chile.',
      ),
    );
    expect(claims.filter((claim) => claim.startsWith('Government of Peru'))).toEqual([]);
  });
});

describe('an office without a country', () => {
  const crisis = 'Peru is in crisis. Peru has no money. Peru is on strike.';

  it.each([
    ['The interior minister, Ana Salas, met the mayor.', 'Ana Salas POSITION_HELD Peru [asserted]'],
    ['President Pedro Rojas resigned.', 'Pedro Rojas HEAD_OF_STATE Peru [asserted]'],
    [
      'Chancellor Inge Weber met the German envoy.',
      'Inge Weber HEAD_OF_GOVERNMENT Germany [asserted]',
    ],
  ])('is that of the State that the article is about: %s', async (text, claim) => {
    expect(tell(await read(`${crisis} ${text}`))).toContain(claim);
  });

  it.each([
    ['of a region', 'The president of the Lombardy region, Pedro Rojas, resigned.'],
    ['of a club', 'Union president Pedro Rojas resigned.'],
    [
      'perhaps American',
      'President Pedro Rojas met American officials. President Pedro Rojas left.',
    ],
    [
      'one that the article names another holder of',
      "Peru's president, Ana Salas, met President Pedro Rojas.",
    ],
  ])('stays open for a president %s', async (_, text) => {
    const claims = tell(await read(`${crisis} ${text}`));
    expect(claims.filter((claim) => claim.startsWith('Pedro Rojas HEAD_OF'))).toEqual([]);
  });
});

describe('powers of a State', () => {
  it('are named by what they are', async () => {
    const graph = await read(
      "Zambia's constitutional court met. The Zambian Ministry of Water and Sanitation met. Zambia's energy ministry met. The Senate of Zambia met.",
    );
    expect(named(graph, 'Organization')).toEqual([
      'Constitutional Court of Zambia',
      'Ministry of Energy of Zambia',
      'Ministry of Water and Sanitation of Zambia',
      'Senate of Zambia',
    ]);
  });

  it('are where they are when they are those of a town', async () => {
    const claims = tell(await read('Prosecutors in Kisumu accused Amos Okello of bribery.'));
    expect(claims).toContain('Prosecutors in Kisumu LOCATED_IN Kisumu [asserted]');
  });

  it('are governments where they speak from a capital', async () => {
    const claims = tell(await read('The government in Kabul attacked Peru.'));
    expect(claims).toContain('Government of Afghanistan ASSAULT Peru [asserted]');
  });
});
