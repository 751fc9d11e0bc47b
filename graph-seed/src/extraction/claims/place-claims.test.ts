import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('where a place lies', () => {
  it('is told by the name behind its comma', async () => {
    expect(tell(await read('John Kamau died in Kisumu, Kenya.'))).toContain(
      'Kisumu LOCATED_IN Kenya [asserted]',
    );
  });

  it('is not told by a row of places', async () => {
    const claims = tell(
      await read(
        'The survey was carried out in New South Wales, Victoria, South Australia, Western Australia and Queensland.',
      ),
    );
    expect(claims.filter((claim) => claim.includes('LOCATED_IN'))).toEqual([]);
  });
});

describe('kinds of places', () => {
  it.each([
    ['The Nigerien town of Tessaoua was attacked.', 'Tessaoua LOCATED_IN Niger [asserted]'],
    [
      'The nurses were stopped at a roadblock in the Bas-Fontaine district of Port-au-Prince.',
      'Bas-Fontaine LOCATED_IN Port-au-Prince [asserted]',
    ],
  ])('tell where the named one lies: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
  });
});
