import { describe, expect, it } from 'vitest';
import { named, read } from '../testing/read-text.ts';

describe('the kind of a name', () => {
  it.each([
    ['Organization', 'Kiri Energy', 'Amos Okello sued Kiri Energy in Lima.'],
    ['Organization', 'Clear Account', 'The movement Clear Account won in Peru.'],
    ['Organization', 'Kazalo', 'The weekly Kazalo accused Amos Okello of bribery.'],
    [
      'Organization',
      'Guardians of the East Sea',
      'Members of the Guardians of the East Sea met Amos Okello.',
    ],
    ['Organization', "Slovene People's Alliance", "The Slovene People's Alliance accused Peru."],
    ['Place', 'Aberdeen', 'The Aberdeen-based firm Acme Energy sued Peru.'],
    ['Person', 'Ahmed Aksoy', 'Amos Okello met his counterpart, Ahmed Aksoy, in Peru.'],
    ['Person', 'Joe Weber', 'Joe Weber, a miner, met retired Gen. Amos Okello.'],
    ['Place', 'Donje Selo', 'Rebels attacked the village of Donje Selo in Peru.'],
    ['Person', 'Amos "the Lion" Okello', 'Amos "the Lion" Okello met Ana Salas in Peru.'],
    ['Organization', 'Tren Rojo', 'The Tren Rojo cartel attacked Peru.'],
    ['Organization', 'Blue Danube', 'The opposition Blue Danube party accused Peru.'],
    ['Organization', 'Popular Renewal', 'His party, Popular Renewal, accused Peru.'],
    ['Organization', 'Green Left', 'The opposition Green Left accused Peru.'],
    ['Person', 'Fabio Russo', 'General Fabio Russo met Amos Okello in Peru.'],
    ['Place', 'Ember Valley', 'Amos Okello visited the Ember Valley.'],
  ])('is %s for %s', async (kind, name, text) => {
    const graph = await read(text);
    expect(graph.entities.filter((one) => one.name === name).map((one) => one.kind)).toEqual([
      kind,
    ]);
  });

  it('is none for what an office is over', async () => {
    const graph = await read(
      'A visit by Australian Defence Minister Ann Cole was put off by the Minister of Labour, Amos Okello.',
    );
    expect(named(graph, 'Organization')).toEqual([]);
  });

  it('is none for a day or a figure', async () => {
    const graph = await read('On Wednesday the minister banned 5G in Peru.');
    expect(named(graph, 'Organization')).toEqual([]);
    expect(named(graph, 'Person')).not.toContain('Wednesday');
  });
});

describe('the short name of a body', () => {
  it('leaves out of what sort it is', async () => {
    const graph = await read('Caledon Energy sued Peru. Caledon also accused Amos Okello.');
    expect(named(graph, 'Organization')).toEqual(['Caledon Energy']);
  });

  it('is its noun with "the"', async () => {
    const graph = await read(
      'Peru attacked the Tambo Defence Front. Amos Okello left the Front on Monday.',
    );
    expect(named(graph, 'Organization')).toEqual(['Tambo Defence Front']);
  });

  it('leaves out of what sort it is, in other languages too', async () => {
    const graph = await read('Constructora Altavilla sued Peru. Altavilla accused Amos Okello.');
    expect(named(graph, 'Organization')).toEqual(['Constructora Altavilla']);
  });

  it('stays open where two names begin with it', async () => {
    const graph = await read('Caledon Energy sued Caledon Bank. Caledon accused Amos Okello.');
    expect([...named(graph, 'Organization'), ...named(graph, 'Person')]).toContain('Caledon');
  });
});

describe('a person of two surnames', () => {
  it('goes by the first of them', async () => {
    const graph = await read('Ana Quispe Huanca accused Peru. Quispe met the minister.');
    expect(named(graph, 'Person')).toContain('Ana Quispe Huanca');
    expect(named(graph, 'Person')).not.toContain('Quispe');
  });
});
