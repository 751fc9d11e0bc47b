import { describe, expect, it } from 'vitest';
import { read, tell } from './testing/read-text.ts';

describe('a government without a country', () => {
  it.each([
    [
      'that of the one State whose bodies the article names',
      'Kenyan police arrested Amos Okello. The government attacked Uganda.',
      'Government of Kenya ASSAULT Uganda [asserted]',
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
