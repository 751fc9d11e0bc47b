import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('the setting of a happening', () => {
  it.each([
    [
      'has its place from the verb',
      'The trial of former president Amina Okello opened in Kisumu on Monday.',
      'Trial of former president Amina Okello LOCATION Kisumu [asserted]',
    ],
    [
      'has those whom it befalls',
      'The trial of former president Amina Okello opened in Kisumu on Monday.',
      'Trial of former president Amina Okello PARTICIPANT Amina Okello [asserted]',
    ],
    [
      'has the State that holds it',
      'The Kenyan election was peaceful.',
      'Kenyan election LOCATION Kenya [asserted]',
    ],
  ])('%s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('is not told of what is called off', async () => {
    const told = tell(await read('Rwanda called off the joint exercise with Uganda in Kisumu.'));
    expect(told.filter((claim) => /PARTICIPANT|LOCATION/.test(claim))).toEqual([]);
  });

  it('is not that of what people talk about', async () => {
    const told = tell(await read('Rwanda and Uganda held talks on the war in Kenya.'));
    expect(told.filter((claim) => claim.startsWith('Talks'))).toEqual([]);
  });

  it('are not those of what it sets off', async () => {
    const claims = tell(
      await read('The killing of John Kamau by Ugandan soldiers sparked protests in Nairobi.'),
    );
    expect(claims.filter((claim) => /^Killing .* LOCATION/.test(claim))).toEqual([]);
  });

  it('are those of the happening that a name behind it tells apart', async () => {
    const { entities } = await read(
      'A war broke out. Kenya first used such a measure in its war against the independence of Zanzibar.',
    );
    const war = entities.find(({ name }) => name.includes('Zanzibar'));
    expect(war?.mentions).toHaveLength(1);
  });
});
