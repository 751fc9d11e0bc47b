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
