import { describe, expect, it } from 'vitest';
import { checkQuote } from './evidence.ts';
import { toWindows } from './windows.ts';

function check(text: string, quote: string): string | readonly string[] {
  const result = checkQuote(text, toWindows(text)[0]!, quote);
  return result.kind === 'evidence'
    ? result.places.map(({ start, end }) => text.slice(start, end))
    : result.kind;
}

describe('a quote', () => {
  it('stands for the whole sentence that holds it', () => {
    expect(check('Ada left. Byron met Babbage in London.', 'Byron met Babbage')).toEqual([
      'Byron met Babbage in London.',
    ]);
  });

  it('must stand in the text to the letter', () => {
    expect(check('Byron met Babbage.', 'Byron met babbage.')).toBe('inexact');
    expect(check('Byron met “Babbage”.', 'Byron met "Babbage".')).toBe('inexact');
  });

  it('of less than eight characters quotes nothing', () => {
    expect(check('Byron met Babbage.', 'Byron')).toBe('inexact');
  });

  it('may run over sentences within one unbroken quotation, with or without its marks', () => {
    const text = 'He spoke. “Ada lied. Byron knew it,” he said.';
    expect(check(text, 'Ada lied. Byron knew it')).toEqual(['Ada lied. Byron knew it']);
    expect(check(text, '“Ada lied. Byron knew it,”')).toEqual(['“Ada lied. Byron knew it,”']);
  });

  it('may not run over sentences otherwise', () => {
    expect(check('Ada left. Byron met Babbage.', 'Ada left. Byron met Babbage.')).toBe('long');
    expect(
      check('“Ada left.” Byron came. “She lied.”', '“Ada left.” Byron came. “She lied.”'),
    ).toBe('long');
  });

  it('that stands twice has two places', () => {
    expect(check('Ada met Byron. Ada met Byron.', 'Ada met Byron.')).toHaveLength(2);
  });
});
