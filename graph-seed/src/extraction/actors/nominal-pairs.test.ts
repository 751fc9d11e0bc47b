import { describe, expect, it } from 'vitest';
import { named, read, tell } from '../testing/read-text.ts';

const quarrel =
  'Kenya and Uganda quarrel over an island. Kenya recalled its envoy from Uganda in May.';

describe('two that are named together', () => {
  it('are the two States of which the article tells, not the one that acts towards them', async () => {
    const claims = tell(
      await read(`${quarrel} Rwanda, which trades with Sudan, condemned both governments.`),
    );
    expect(claims.filter((claim) => claim.startsWith('Rwanda ACCUSE'))).toEqual([
      'Rwanda ACCUSE:disapprove Kenya [asserted]',
      'Rwanda ACCUSE:disapprove Uganda [asserted]',
    ]);
  });

  it('are the two bodies of the sentence before', async () => {
    const claims = tell(
      await read('Zenda Motors sued Strelsau Airlines in May. The two companies praised Kenya.'),
    );
    expect(claims).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Zenda Motors SUPPORT.* Kenya/),
        expect.stringMatching(/^Strelsau Airlines SUPPORT.* Kenya/),
      ]),
    );
  });

  it('stay open where a third is named as often', async () => {
    const claims = tell(
      await read(
        'Kenya sued Uganda, Uganda sued Rwanda and Rwanda sued Kenya. Sudan condemned both governments.',
      ),
    );
    expect(claims.filter((claim) => /^Sudan .* (Kenya|Uganda|Rwanda)/.test(claim))).toEqual([]);
  });

  it('are the army and the group that stood side by side', async () => {
    const claims = tell(
      await read(
        "Kenya's army and the Lake Liberation Front have fought since April. Rwanda accused both sides of theft.",
      ),
    );
    expect(claims).toEqual(
      expect.arrayContaining([
        'Rwanda ACCUSE:allege Armed forces of Kenya [asserted]',
        'Rwanda ACCUSE:allege Lake Liberation Front [asserted]',
      ]),
    );
  });

  it('are three where three stood side by side', async () => {
    const claims = tell(
      await read(
        'Mali, Niger and Chad met in Niamey. Russia accused the three countries of theft.',
      ),
    );
    expect(claims.filter((claim) => claim.startsWith('Russia ACCUSE'))).toHaveLength(3);
  });

  it('are nobody where no two were named', async () => {
    const graph = await read('Peru is at peace. The two leaders attacked Goma.');
    expect(named(graph, 'Organization')).toEqual([]);
  });
});
