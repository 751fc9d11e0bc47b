import { describe, expect, it } from 'vitest';
import { named, read, tell } from '../testing/read-text.ts';

describe('what pronouns and short forms mean', () => {
  it('finds the State that "it" means, past a person', async () => {
    expect(
      tell(await read('Kenya recalled its envoy, John Kamau. It also condemned Uganda.')),
    ).toContain('Kenya ACCUSE:disapprove Uganda [asserted]');
  });

  it('leaves "it" alone where it means a thing', async () => {
    const claims = tell(
      await read(
        'Rudolf Rassendyll left Kenya on his yacht. The yacht sank because it hit Uganda.',
      ),
    );
    expect(claims.filter((claim) => /^Kenya .* Uganda/.test(claim))).toEqual([]);
  });

  it('never takes a person for "it" or a State for "she"', async () => {
    const claims = tell(
      await read('Mary Achieng lives in Kenya. It condemned Uganda. She praised Rwanda.'),
    );
    expect(claims.filter((claim) => /^Mary Achieng ACCUSE|^Kenya SUPPORT/.test(claim))).toEqual([]);
  });

  it('finds the two that "they" means when they stand side by side', async () => {
    expect(tell(await read('Kenya and Uganda met in Nairobi. They condemned Rwanda.'))).toEqual(
      expect.arrayContaining([
        'Kenya ACCUSE:disapprove Rwanda [asserted]',
        'Uganda ACCUSE:disapprove Rwanda [asserted]',
      ]),
    );
  });

  it('keeps to the gender that the article has given a person', async () => {
    const claims = tell(
      await read(
        'Mary Achieng said she met Peter Kamau. He condemned Uganda. She condemned Rwanda.',
      ),
    );
    expect(claims).toEqual(
      expect.arrayContaining([
        'Peter Kamau ACCUSE:disapprove Uganda [asserted]',
        'Mary Achieng ACCUSE:disapprove Rwanda [asserted]',
      ]),
    );
  });

  it('finds the company that "the company" means', async () => {
    expect(
      tell(await read('Zenda Motors hired Rupert Hentzau. The company sued Kenya in May.')),
    ).toContain('Zenda Motors ACCUSE:allege Kenya [asserted]');
  });

  it('finds the party that "this party" means', async () => {
    expect(
      tell(await read('The National Salvation Party won the vote. This party condemned Uganda.')),
    ).toContain('National Salvation Party ACCUSE:disapprove Uganda [asserted]');
  });

  it('makes nobody of a pronoun that finds nobody', async () => {
    const graph = await read('They condemned Uganda. It was said that he had fled.');
    expect([named(graph, 'Person'), named(graph, 'Organization')]).toEqual([[], []]);
  });

  it('gives the same graph each time', async () => {
    const text = 'Kenya and Uganda met. They praised Mary Achieng, who said she would come.';
    expect(await read(text)).toEqual(await read(text));
  });
});
