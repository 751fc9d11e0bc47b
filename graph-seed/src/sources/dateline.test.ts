import { describe, expect, it } from 'vitest';
import { takeDateline } from './dateline.ts';

describe('takeDateline', () => {
  it.each([
    ['LONDON, May 3 (Engine News) - Ada met Byron.', 'Engine News'],
    ['LONDON (Engine News) — Ada met Byron.', 'Engine News'],
    ['LONDON — Ada met Byron.', null],
    ['SAN TELMO, Calif. (EN) -- Ada met Byron.', 'EN'],
    ['QARAT/LONDON, 3 May (Engine News) - Ada met Byron.', 'Engine News'],
    ['(Engine News) - Ada met Byron.', 'Engine News'],
  ])('takes it off %j', (paragraph, agency) => {
    expect(takeDateline(paragraph)).toEqual({ text: 'Ada met Byron.', agency, date: null });
  });

  it.each([
    'LONDON, 3 May 1843 - Ada met Byron.',
    'LONDON, May 3, 1843 (Engine News) — Ada met Byron.',
    'London, 3 May 1843. Ada met Byron.',
    'San Telmo, May 3, 1843 – Ada met Byron.',
  ])('keeps the day of %j', (paragraph) => {
    expect(takeDateline(paragraph)).toMatchObject({ text: 'Ada met Byron.', date: '1843-05-03' });
  });

  it.each([
    'NATO and Tolvania - once rivals - signed.',
    'CORRECTION — An earlier version of this article gave the wrong year.',
    'BREAKING - Ada met Byron.',
    'BYRON: Ada met me in London.',
    'BYRON- Ada met me in London.',
    'Ada met Byron - Mary was there.',
    'The UN - Ada said - is late.',
    'On Tuesday, 3 May 1843, Ada met Byron.',
    'Ada was born on 3 May 1843. Byron was not.',
  ])('leaves %j alone', (paragraph) => {
    expect(takeDateline(paragraph)).toEqual({ text: paragraph, agency: null, date: null });
  });
});
