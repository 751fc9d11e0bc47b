import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('whom an act touches where nobody is named', () => {
  it.each([
    ['people', 'Kenya detained 40 fishermen.', 'Kenya COERCE:arrest Fishermen [asserted]'],
    [
      'the place that is patrolled',
      'Kenyan soldiers patrolled the streets of Kisumu.',
      'Armed forces of Kenya MOBILIZE:troops Kisumu [asserted]',
    ],
    [
      'the employer of strikers',
      'Workers at the United Nations went on strike.',
      'Workers PROTEST:strike United Nations [asserted]',
    ],
    [
      'the one whose profession stands before the name',
      'Men threatened the journalist Amos Okello.',
      'Men THREATEN Amos Okello [asserted]',
    ],
    [
      'whoever is forced by those without power',
      'Strikers forced President Amos Okello to resign.',
      'Strikers COERCE Amos Okello [asserted]',
    ],
    [
      'the town to which an official travels',
      'Turkish Defence Minister Selim Aydin flew to Doha on Thursday.',
      'Selim Aydin CONSULT:visit Doha [asserted]',
    ],
    [
      'the town to which an official is due to travel',
      'The prime minister of Peru, Lucia Vargas, is due to fly to Trujillo on Thursday and has offered to receive the delegates.',
      'Lucia Vargas AGREE Trujillo [planned]',
    ],
  ])('finds %s', async (_, text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });

  it('takes no journey within a State for a visit', async () => {
    expect(tell(await read('In Nairobi the Kenyan foreign ministry went further.'))).not.toContain(
      'Ministry of Foreign Affairs of Kenya CONSULT:visit Kenya [asserted]',
    );
  });
});
