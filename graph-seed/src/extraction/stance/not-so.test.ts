import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('what is no plain fact', () => {
  it.each([
    ['Kenya is unlikely to attack Uganda.', 'hypothetical'],
    ['Kenya is unable to attack Uganda.', 'negated'],
    ['Kenya was about to attack Uganda.', 'planned'],
    ['Kenya was wrongly accused of attacking Uganda.', 'negated'],
    ['Kenya denied the attack on Uganda.', 'negated'],
    ['Kenya denied involvement in the attack on Uganda.', 'negated'],
    ['Kenya was on the verge of attacking Uganda.', 'planned'],
    ['Kenya called off its attack on Uganda.', 'negated'],
    ['Rumors that Kenya attacked Uganda spread.', 'reported'],
    ['Rwanda suspects Kenya of attacking Uganda.', 'reported'],
    ['Kenya not only attacked Uganda but also condemned Rwanda.', 'asserted'],
  ])('%s', async (text, status) => {
    const told = tell(await read(text)).filter((claim) => claim.startsWith('Kenya ASSAULT Uganda'));
    expect(told.map((claim) => /\[(.*?)\]/.exec(claim)?.[1])).toEqual([status]);
  });

  it.each([
    'There is no evidence that Kenya attacked Uganda.',
    'Few believe that Kenya attacked Uganda.',
    'Kenya attacked not Uganda but Rwanda.',
  ])('nor told at all: %s', async (text) => {
    const claims = tell(await read(text));
    expect(claims.filter((claim) => claim.startsWith('Kenya ASSAULT Uganda'))).toEqual([]);
  });

  it.each([
    ['Kenya blocked an attempt to attack Uganda.', 'Kenya ASSAULT'],
    ['The man accused of killing Rita Moss, Dan Crow, was freed.', 'Dan Crow'],
    ['Boris Black was beaten by Carl White in the election.', 'ASSAULT'],
    ['Leo Stern died. Pope Leo met Amos Okello in Rome.', 'Leo Stern CONSULT'],
  ])('nor what only looks so: %s', async (text, words) => {
    const claims = tell(await read(text));
    expect(claims.filter((claim) => claim.includes(words))).toEqual([]);
  });

  it('nor of what someone may set off', async () => {
    const claims = tell(await read('If Chad provokes a Ugandan attack on Kenya, Peru will help.'));
    expect(claims.filter((claim) => /ASSAULT.*\[(asserted|reported)\]/.test(claim))).toEqual([]);
  });

  it('nor has come of what would be', async () => {
    const claims = tell(
      await read('Officials warned that the plan would end in an open clash with Kenya.'),
    );
    expect(claims.filter((claim) => /\[(asserted|reported)\]/.test(claim))).toEqual([]);
  });

  it.each([
    ['Kenya praised Uganda for not attacking Rwanda.', 'Uganda ASSAULT Rwanda [negated]'],
    ['Kenya saw Uganda attack Rwanda.', 'Uganda ASSAULT Rwanda [asserted]'],
  ])('nor done by who tells of it: %s', async (text, claim) => {
    expect(tell(await read(text)).filter((one) => one.includes('ASSAULT'))).toEqual([claim]);
  });
});
