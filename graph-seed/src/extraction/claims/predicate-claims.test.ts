import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('predicates of a noun with a preposition', () => {
  it.each([
    ['talks', 'Kenya is in talks with Uganda.', 'Kenya CONSULT Uganda [asserted]'],
    ['war', 'Kenya has been at war with Uganda since May.', 'Kenya ASSAULT Uganda [asserted]'],
    ['pressure', 'Kenya is under pressure from Uganda.', 'Uganda REQUEST Kenya [asserted]'],
  ])('tell of %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it.each([
    ['Police arrested two men at the request of Peru.', 'Peru REQUEST Police [asserted]'],
    ['Peru evacuated its staff in cooperation with Chile.', 'Peru COOPERATE Chile [asserted]'],
    [
      'The army of Mali retook the town with the help of Russian mercenaries.',
      'Mercenaries of Russia AID Armed forces of Mali [asserted]',
    ],
    ['Under a deal with Turkey, Greece will take them back.', 'Greece AGREE Turkey [asserted]'],
    [
      'Peru came under fire from the European Union over the arrests.',
      'European Union ACCUSE:disapprove Peru [asserted]',
    ],
    [
      'The Kenyan army came under fire from rebels.',
      'Rebels ASSAULT Armed forces of Kenya [asserted]',
    ],
  ])('tell of it beside any verb: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('say nothing beside what is only aimed at', async () => {
    const text = 'Peru sent police to arrest two men at the request of Chile.';
    expect(tell(await read(text)).filter((one) => one.startsWith('Chile'))).toEqual([]);
  });

  it('say nothing of a party that is not named', async () => {
    expect(tell(await read('Kenya is under pressure to act.'))).toEqual([]);
  });
});
