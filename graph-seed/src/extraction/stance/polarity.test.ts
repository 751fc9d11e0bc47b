import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('what did not happen', () => {
  it.each([
    ['Neither Kenya nor Chad bombed Uganda.', 'Kenya ASSAULT:aerial Uganda [negated]'],
    ['Chad was attacked by neither Kenya nor Uganda.', 'Uganda ASSAULT Chad [negated]'],
    [
      'No Kenyan soldier has been killed by Uganda.',
      'Uganda ASSAULT:targeted Armed forces of Kenya [negated]',
    ],
    ['Kenya didn’t attack Uganda, which isn’t large.', 'Kenya ASSAULT Uganda [negated]'],
    ['Kenya never attacked Uganda.', 'Kenya ASSAULT Uganda [negated]'],
    ['Kenya hardly ever met Uganda.', 'Kenya CONSULT Uganda [negated]'],
    ['Kenya almost invaded Uganda in 1959.', 'Kenya ASSAULT Uganda [hypothetical]'],
    ['Kenya pretended to support Uganda.', 'Kenya SUPPORT Uganda [negated]'],
    ['Without attacking Chad, Kenya put pressure on it.', 'Kenya ASSAULT Chad [negated]'],
    ['The report that Kenya had attacked Chad was false.', 'Kenya ASSAULT Chad [negated]'],
    [
      'The newspaper retracted a report that Kenya had attacked Chad.',
      'Kenya ASSAULT Chad [negated]',
    ],
    [
      'Kenya had proposed a visit, but Ada Byron had ruled out appearing with Mary Shelley.',
      'Ada Byron CONSULT Mary Shelley [negated]',
    ],
    ['Kenya tried to invade Uganda.', 'Kenya ASSAULT Uganda [hypothetical]'],
  ])('is negated or only tried: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('leaves out whom a "not" takes out', async () => {
    const claims = tell(await read('Ada Byron, not Mary Shelley, met Charles Babbage.'));
    expect(claims).toContain('Ada Byron CONSULT Charles Babbage [asserted]');
    expect(claims.filter((claim) => claim.startsWith('Mary'))).toEqual([]);
  });

  it.each([
    'Ada Byron never said that Kenya had bombed Chad.',
    'Ada Byron did not deny that Kenya had bombed Chad.',
    'Ada Byron declined to confirm that Kenya had bombed Chad.',
  ])('is nobody’s claim when nobody said it: %s', async (text) => {
    expect(tell(await read(text)).filter((claim) => claim.includes('ASSAULT'))).toEqual([]);
  });

  it('is still told when only its reason was not said', async () => {
    expect(tell(await read('Ada Byron did not say why Kenya had bombed Chad.')).join('\n')).toMatch(
      /Kenya ASSAULT:aerial Chad/,
    );
  });

  it.each([
    ['Morocco promised not to attack Kenya.', 'Morocco AGREE Kenya [asserted]'],
    ['Morocco vowed not to meet Kenya.', 'Morocco REJECT:meet Kenya [asserted]'],
  ])('makes another act of a promise: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});

describe('who says so', () => {
  it.each([
    [
      'Ada Byron accused the Kenyan army of shelling the village of Tamba.',
      'Armed forces of Kenya ASSAULT:heavy-weapons Tamba [reported] by Ada Byron',
    ],
    [
      'Kenya said that Chad had attacked Uganda and denied shelling Tamba.',
      'Kenya ASSAULT:heavy-weapons Tamba [negated] by Kenya',
    ],
    ['Kenya, Uganda says, bombed Chad.', 'Kenya ASSAULT:aerial Chad [reported] by Uganda'],
    ['Ada Byron accused Kenya of lying.', 'Ada Byron ACCUSE:allege Kenya [asserted]'],
  ])('is found: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('has nobody met with neither', async () => {
    const claims = tell(await read('Kamau met with neither Achieng nor Okello.'));
    expect(claims.filter((claim) => claim.includes('[asserted]'))).toEqual([]);
  });
});
