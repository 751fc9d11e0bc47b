import { describe, expect, it } from 'vitest';
import { refuseWords } from './refuse-words.ts';

describe('refuseWords', () => {
  it('lets a start without words pass', () => {
    expect(() => refuseWords([])).not.toThrow();
  });

  it('quotes an option or a word that nothing would heed', () => {
    expect(() => refuseWords(['--port', '80'])).toThrow(
      'There is no option "--port": npm start takes its settings from the environment; README.md lists them.',
    );
    expect(() => refuseWords(['articles'])).toThrow('"articles" is not read: npm start');
  });
});
