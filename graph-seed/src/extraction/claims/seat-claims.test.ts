import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';

describe('seats', () => {
  it.each([
    [
      'The Lusaka-based Zambezi Institute published it.',
      'Zambezi Institute LOCATED_IN Lusaka [asserted]',
    ],
    [
      'Acme Energy, a subsidiary of the Aberdeen-based Caledon Energy, was sued.',
      'Caledon Energy LOCATED_IN Aberdeen [asserted]',
    ],
    [
      'France would reopen its embassy in Port Sudan.',
      'Embassy of France LOCATED_IN Port Sudan [asserted]',
    ],
  ])('tell where a body is at home: %s', async (text, claim) => {
    expect(tell(await read(text))).toContain(claim);
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
