import { expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

it('is no accuser whom a ministry says to have accused another of a wrong', async () => {
  const text =
    'Amos Okello has put off a visit to Lima, the State House said on Monday, days after Peruvian President Rosa Quispe accused Kenya of meddling.';
  expect(tell(await read(text)).filter((claim) => claim.includes('ACCUSE'))).toEqual([
    'Rosa Quispe ACCUSE:allege Kenya [asserted]',
  ]);
});
