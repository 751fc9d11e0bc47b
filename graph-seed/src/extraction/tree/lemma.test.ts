import { describe, expect, it } from 'vitest';
import { toLemma } from './lemma.ts';

describe('toLemma', () => {
  it.each([
    ['accused', 'accuse'],
    ['carries', 'carry'],
    ['stopped', 'stop'],
    ['fought', 'fight'],
    ['vetoed', 'veto'],
    ['withdrew', 'withdraw'],
    ['withdrawn', 'withdraw'],
    ['heard', 'hear'],
    ['retook', 'retake'],
    ['misled', 'mislead'],
    ['bombing', 'bomb'],
    ['hoped', 'hope'],
    ['hopped', 'hop'],
    ['sided', 'side'],
    ['is', 'be'],
    ['condemns', 'condemn'],
  ])('finds the base of the verb "%s"', (form, base) => {
    expect(toLemma(form, 'VERB')).toBe(base);
  });

  it.each([
    ['talks', 'talk'],
    ['policemen', 'policeman'],
    ['countries', 'country'],
    ['crises', 'crisis'],
    ['forces', 'force'],
    ['crisis', 'crisis'],
  ])('finds the singular of "%s"', (form, base) => {
    expect(toLemma(form, 'NOUN')).toBe(base);
  });
});
