import { describe, expect, it } from 'vitest';
import { named, read, tell } from './testing/read-text.ts';

describe('who and what an article names', () => {
  it('takes a capital that speaks for its State and one that is lived in for the city', async () => {
    const graph = await read('Paris said it would support Berlin. She lives in Paris.');
    expect([named(graph, 'State'), named(graph, 'Place')]).toEqual([
      ['France', 'Germany'],
      ['Paris'],
    ]);
  });

  it('takes a seat of power for an organization of its own', async () => {
    expect(named(await read('The Kremlin praised the Elysée.'), 'Organization')).toEqual([
      'Élysée Palace',
      'Kremlin',
    ]);
  });

  it('reads office and State out of a title', async () => {
    expect(tell(await read('Kenyan Foreign Minister Amos Okello smiled.'))).toEqual([
      'Amos Okello POSITION_HELD Kenya [asserted]',
    ]);
  });

  it('reads office and State out of an apposition', async () => {
    expect(tell(await read('Amos Okello, the president of Kenya, smiled.'))).toEqual([
      'Amos Okello HEAD_OF_STATE Kenya [asserted]',
    ]);
  });

  it('takes the holder of a former office for no holder', async () => {
    expect(tell(await read('Former Kenyan President Amos Okello smiled.'))).toEqual([
      'Amos Okello POSITION_HELD Kenya [asserted]',
    ]);
  });

  it('names a government after its State and finds it again by its short form', async () => {
    const graph = await read(
      'The Kenyan government condemned Uganda. The government also sued Rwanda.',
    );
    expect(tell(graph)).toEqual([
      'Government of Kenya PART_OF Kenya [asserted]',
      'Government of Kenya ACCUSE:disapprove Uganda [asserted]',
      'Government of Kenya ACCUSE:allege Rwanda [asserted]',
    ]);
  });

  it('joins an acronym to the name that it follows in parentheses', async () => {
    const graph = await read(
      'The National Salvation Union (NSU) condemned Kenya. The NSU praised Uganda.',
    );
    expect(named(graph, 'Organization')).toEqual(['National Salvation Union']);
  });

  it('joins a surname to the full name', async () => {
    const graph = await read('John Kamau met Mary Achieng in Nairobi. Kamau praised Achieng.');
    expect(named(graph, 'Person')).toEqual(['John Kamau', 'Mary Achieng']);
  });

  it('keeps two people who share a surname apart', async () => {
    const graph = await read(
      'John Kamau met Peter Kamau in Nairobi. John Kamau accused Peter Kamau of treason.',
    );
    expect(tell(graph)).toContain('John Kamau ACCUSE:allege Peter Kamau [asserted]');
  });

  it('makes no person of a pronoun', async () => {
    expect(named(await read('He said that he would come. She did not.'), 'Person')).toEqual([]);
  });

  it('finds whom "he" and "her" mean', async () => {
    expect(tell(await read('John Kamau met Mary Achieng. He praised her.'))).toContain(
      'John Kamau SUPPORT Mary Achieng [asserted]',
    );
  });

  it('takes a people for its State when something is done to it', async () => {
    expect(tell(await read('The rebels massacred Kenyan civilians.'))).toContain(
      'Rebels ASSAULT:targeted Kenya [asserted]',
    );
  });

  it('finds the place of a place in an apposition', async () => {
    expect(tell(await read('Kisumu, a Kenyan city, was bombed by Uganda.'))).toContain(
      'Kisumu LOCATED_IN Kenya [asserted]',
    );
  });

  it('cuts every claim out of exactly one sentence', async () => {
    const text = 'Kenya attacked Uganda. Rwanda condemned Kenya.';
    const graph = await read(text);
    expect(graph.claims.map(({ evidence }) => text.slice(evidence.start, evidence.end))).toEqual([
      'Kenya attacked Uganda.',
      'Rwanda condemned Kenya.',
    ]);
  });

  it('finds the same structure when all names are invented', async () => {
    const frame = (one: string, other: string, third: string): string =>
      `${one} President Amos Okello accused ${other} of lying. The ${one} army attacked ${other}, ${third} said.`;
    const shape = async (text: string): Promise<readonly string[]> =>
      (await read(text)).claims.map(
        (claim) => `${claim.type} ${claim.status} ${claim.attributedTo.length}`,
      );
    expect(await shape(frame('Kenyan', 'Uganda', 'Rwanda'))).toEqual(
      await shape(frame('Peruvian', 'Bolivia', 'Chile')),
    );
  });

  it('take no truce "in force" for an army', async () => {
    const graph = await read(
      'The truce was in force in Kenya. Uganda attacked the rebels in Kenya.',
    );
    expect(named(graph, 'Organization').filter((name) => name.startsWith('Armed'))).toEqual([]);
  });
});
