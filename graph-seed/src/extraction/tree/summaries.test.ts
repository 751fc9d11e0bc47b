import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('nouns that take up a clause', () => {
  it.each([
    [
      'a charge, turned down by who is accused',
      'Amnesty International accused Kenya of torture, a charge rejected by Kampala.',
      'Uganda REJECT Amnesty International [asserted]',
    ],
    [
      'a deed that is called names',
      'Ghana recalled its envoy from Togo, a step that Togo called an act of hostility.',
      'Togo ACCUSE:disapprove Ghana [reported] by Togo',
    ],
    [
      'a deed with a clause that has no pronoun',
      'Mali expelled the envoy, a decision the European Union condemned.',
      'European Union ACCUSE:disapprove Mali [asserted]',
    ],
    [
      'an idea, where the parser took "that" for a conjunction',
      'Peru offered to send experts to Fiji, an idea that Chile welcomed.',
      'Chile SUPPORT Peru [asserted]',
    ],
    [
      'a claim, denied beside the report of it',
      'Kenya said Uganda had attacked the port, a claim that Uganda denied.',
      'Uganda REJECT Kenya [asserted]',
    ],
    [
      'an offer, turned down by a verb that the parser took for a main one',
      'The rebels offered a truce, an offer the army of Chad rejected.',
      'Armed forces of Chad REJECT Rebels [asserted]',
    ],
  ])('stand for whoever did or said it: %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('stand for nobody where the clause only thinks of it', async () => {
    const text = 'Peru may expel the envoy, a step that Chile welcomed.';
    expect(tell(await read(text)).filter((one) => one.startsWith('Chile'))).toEqual([
      'Chile SUPPORT - [asserted]',
    ]);
  });

  it('are not what a charge is looked into for', async () => {
    const text = 'Peru accused Chile of fraud, a charge that Bolivia investigated.';
    expect(tell(await read(text))).not.toContain('Bolivia ACCUSE:investigate Peru [asserted]');
  });
});
