import { describe, expect, it } from 'vitest';
import { halve, toWindows } from './windows.ts';

const TEXT = 'Ada met Byron. Byron left London. Ada wrote to Babbage. Babbage built an engine.';
const show = (windows: ReturnType<typeof toWindows>): readonly string[] =>
  windows.map(({ start, end }) => TEXT.slice(start, end));

describe('windows', () => {
  it('end with a sentence and hold no more characters than the bound', () => {
    expect(show(toWindows(TEXT, 40))).toEqual([
      'Ada met Byron. Byron left London.',
      'Ada wrote to Babbage.',
      'Babbage built an engine.',
    ]);
  });

  it('give a sentence that is longer than the bound a window of its own', () => {
    expect(show(toWindows(TEXT, 10))).toHaveLength(4);
  });

  it('show the last two sentences before them', () => {
    const last = toWindows(TEXT, 30).at(-1);
    expect(TEXT.slice(last?.before.start, last?.before.end)).toBe(
      'Byron left London. Ada wrote to Babbage. ',
    );
  });

  it('are halved by sentences, and a single sentence is not', () => {
    const [whole] = toWindows(TEXT, 1_000);
    const halves = whole ? halve(whole) : null;
    expect(show(halves ?? [])).toEqual([
      'Ada met Byron. Byron left London.',
      'Ada wrote to Babbage. Babbage built an engine.',
    ]);
    expect(halve(toWindows('Ada met Byron.')[0]!)).toBeNull();
  });

  it('are none for a text without words', () => {
    expect(toWindows('\n\n')).toEqual([]);
  });
});
