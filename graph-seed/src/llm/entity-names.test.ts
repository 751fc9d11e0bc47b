import { describe, expect, it } from 'vitest';
import { canName, findListedName, findRoleName, toPersonName, toRoleName } from './entity-names.ts';

describe("a person's name", () => {
  it.each([
    ['French Foreign Minister Ada King', 'Ada King'],
    ['Prime Minister King', 'King'],
    ['Mr Byron', 'Byron'],
    ['the Secretary General of the League', 'Secretary General of the League'],
    ['Ada King', 'Ada King'],
  ])('of "%s" is "%s"', (words, name) => {
    expect(toPersonName(words)).toBe(name);
  });
});

describe('words that can name someone', () => {
  it('are no pronoun, but may be spelled like one in capitals', () => {
    expect(['us', 'It', 'THEY', 'US', 'x', '1843'].filter(canName)).toEqual(['THEY', 'US']);
  });
});

describe('a name of the gazetteer', () => {
  it('is the state for a capital that acts, and the city for a place', () => {
    expect(findListedName('Paris', 'State')).toEqual({ kind: 'State', name: 'France' });
    expect(findListedName('Paris', 'Place')).toEqual({ kind: 'Place', name: 'Paris' });
  });

  it('is no body by the adjective of a state', () => {
    expect(findListedName('French', 'Organization')).toBeNull();
  });
});

describe('a role', () => {
  it.each([
    ['the Iraqi government', 'Government of Iraq'],
    ['U.S. troops', 'Armed forces of the United States'],
    ['moderate Syrian rebels', 'Moderate rebels of Syria'],
  ])('"%s" is named "%s", as the rules name it', (words, name) => {
    const role = findRoleName(words);
    expect(role === null ? null : toRoleName(role, role.state)).toBe(name);
  });

  it('that ends in a capital letter is a name of its own', () => {
    expect(findRoleName('People’s Liberation Army')).toBeNull();
  });
});
