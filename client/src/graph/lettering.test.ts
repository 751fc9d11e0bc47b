import { describe, expect, it } from 'vitest';
import { toFont, toLettering } from './lettering.ts';
import { entity, tenPerLetter } from './testing/small-world.ts';

describe('toLettering', () => {
  it('writes a state in capitals', () => {
    expect(toLettering(entity('France', { kind: 'STATE' }), 18, tenPerLetter).text).toBe('FRANCE');
  });
  it('begins a name with a capital', () => {
    expect(toLettering(entity('élysée'), 18, tenPerLetter).text).toBe('Élysée');
  });
  it('breaks a name at the space before 150 pixels', () => {
    const lettering = toLettering(entity('Orthodox cathedral'), 18, tenPerLetter);
    expect(lettering.text).toBe('Orthodox\ncathedral');
    expect(lettering.extent).toEqual({ width: 90, height: 30 });
  });
  it('gives an event its date on a line of its own', () => {
    const veto = entity('veto', { kind: 'EVENT', date: '2016-10-08/2016-10-09' });
    expect(toLettering(veto, 18, tenPerLetter).text).toBe('Veto\n8–9 Oct 2016');
  });
  it('says of a planned event that it is planned', () => {
    const visit = entity('Visit', { kind: 'EVENT', date: '2016-10-19', planned: true });
    expect(toLettering(visit, 18, tenPerLetter).text).toBe('Visit\nplanned for 19\nOct 2016');
  });
  it('ends a name longer than three lines with an ellipsis', () => {
    const name = 'Commission for the investigation of the conduct of war';
    expect(toLettering(entity(name), 18, tenPerLetter).text).toBe(
      'Commission for\nthe\ninvestigation…',
    );
  });
  it('cuts a word that is wider than a line', () => {
    const text = toLettering(entity('Donaudampfschifffahrt'), 18, tenPerLetter).text;
    expect(text).toBe('Donaudampfschi…');
  });
});

describe('toFont', () => {
  it('sets a place in italics', () => {
    expect(toFont('PLACE', 18)).toEqual({ sizePx: 12, weight: 500, isItalic: true });
  });
  it('sets the name of a large node larger and heavier', () => {
    expect(toFont('PERSON', 32)).toEqual({ sizePx: 14, weight: 600, isItalic: false });
  });
});
