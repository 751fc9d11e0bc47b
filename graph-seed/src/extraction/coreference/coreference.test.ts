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

  it('finds whom a relative clause describes', async () => {
    expect(
      tell(
        await read('Kenya praised Rwanda. Uganda, which said it condemned Sudan, shut its border.'),
      ),
    ).toContain('Uganda ACCUSE:disapprove Sudan [reported] by Uganda');
  });

  it('takes the teller for the subject of what is told, unless the gender is another', async () => {
    const claims = tell(
      await read(
        'John Kamau met Peter Okello in Nairobi. Okello said he condemned Uganda. His spokeswoman said he praised Rwanda.',
      ),
    );
    expect(claims.filter((claim) => /Uganda|Rwanda/.test(claim))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Peter Okello ACCUSE:disapprove Uganda/),
        expect.stringMatching(/^Peter Okello SUPPORT.* Rwanda/),
      ]),
    );
  });

  it('knows that only actors can be threatened', async () => {
    const claims = tell(
      await read(
        'Uganda closed its border on Monday. Kenya escalated the pressure on Uganda, threatening it with war.',
      ),
    );
    expect(claims).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Kenya THREATEN.* Uganda/)]),
    );
  });

  it('keeps who speaks apart from those of whom the speech is', async () => {
    const claims = tell(
      await read(
        'Rudolf Rassendyll was arrested on Monday. "My lawyer went to a march and was beaten by police," he said.',
      ),
    );
    expect(claims).toContain('Police ASSAULT:beat Lawyer [reported] by Rudolf Rassendyll');
  });

  it('lets "he" stand for an official without a name, not for whoever was named before', async () => {
    const claims = tell(
      await read(
        'John Kamau arrived in Nairobi. A senior U.S. official met Mary Achieng. He condemned Uganda.',
      ),
    );
    expect(claims.filter((claim) => claim.includes('Uganda'))).toEqual([
      'Officials of the United States ACCUSE:disapprove Uganda [asserted]',
    ]);
  });

  it('finds a body by the noun of its own name', async () => {
    expect(
      tell(
        await read('The Zenda Valley Defence Front marched on Monday. The front condemned Uganda.'),
      ),
    ).toContain('Zenda Valley Defence Front ACCUSE:disapprove Uganda [asserted]');
  });

  it('finds the State whose office a person holds in "his country"', async () => {
    expect(
      tell(
        await read(
          'Kenyan President John Kamau spoke in Paris. He said his country condemned Uganda.',
        ),
      ),
    ).toContain('Kenya ACCUSE:disapprove Uganda [reported] by John Kamau');
  });

  it('does not take many for "its" owner', async () => {
    const claims = tell(
      await read(
        'Trade unions at Zenda Motors picketed its headquarters. Its owner condemned Uganda.',
      ),
    );
    expect(claims.filter((claim) => /unions.*Uganda/i.test(claim))).toEqual([]);
  });

  it('finds whom "them" means in the object of the clause before', async () => {
    expect(
      tell(
        await read(
          'Rich families of the Gulf back the rebels there, and the Kenyan generals arm them.',
        ),
      ),
    ).toContain('Generals of Kenya AID Rebels [asserted]');
  });

  it('does not take the giver for "them" where the object before is no actor', async () => {
    const claims = tell(
      await read('The oil monarchies fund the forces there, and Kenya supplies them.'),
    );
    expect(claims.filter((claim) => /^Kenya AID .*monarchies/i.test(claim))).toEqual([]);
  });

  it('finds whoever was accused before where "it" denies', async () => {
    const claims = tell(
      await read('Kenya accused Uganda of arming the rebels. It denied attacking Rwanda.'),
    );
    expect(claims).toContain('Uganda ASSAULT Rwanda [negated] by Uganda');
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
