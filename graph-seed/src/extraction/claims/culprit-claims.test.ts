import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('who is said to have done it', () => {
  it.each([
    [
      'blamed on someone',
      'The raid in Kisumu was blamed on Hezbollah.',
      'Hezbollah ASSAULT Kisumu [reported]',
    ],
    [
      'owned up to',
      'Hezbollah claimed responsibility for the attack in Kisumu.',
      'Hezbollah ASSAULT Kisumu [reported] by Hezbollah',
    ],
    [
      'disowned',
      'Uganda denied responsibility for the attack in Kisumu.',
      'Uganda ASSAULT Kisumu [negated] by Uganda',
    ],
    [
      'behind it',
      'Uganda was behind the bombing of Kisumu, Kenya said.',
      'Uganda ASSAULT:explosives Kisumu [reported] by Kenya',
    ],
    [
      'not behind it, by his own word',
      'Uganda denied being behind the attack in Kisumu.',
      'Uganda ASSAULT Kisumu [negated] by Uganda',
    ],
    [
      'held responsible',
      'Kenya held Uganda responsible for the bombing of Kisumu.',
      'Uganda ASSAULT:explosives Kisumu [reported] by Kenya',
    ],
  ])('%s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('is accused by nobody who says that they did not do it', async () => {
    const claims = tell(
      await read('Kenya said Uganda was not responsible for the attack in Kisumu.'),
    );
    expect(claims.filter((claim) => claim.includes('ACCUSE'))).toEqual([]);
  });

  it('did nothing but answer for it where many have a part in it', async () => {
    const claims = tell(await read('Uganda was responsible for the talks in Kisumu, Kenya said.'));
    expect(claims).toContain('Uganda HAS_EFFECT Talks in Kisumu [reported] by Kenya');
  });
});
