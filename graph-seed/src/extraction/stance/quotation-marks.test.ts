import { describe, expect, it } from 'vitest';
import { read, tell } from '../testing/read-text.ts';
import { withDoubleMarks } from './quotation-marks.ts';

describe('quotation marks', () => {
  it.each([
    ['‘‘We left,’’ she said.', '“ We left, ” she said.'],
    ["``We left,'' she said.", '“ We left, ” she said.'],
    ["''We left,'' she said.", '“ We left, ” she said.'],
    [
      '‘We left,’ she said. ‘The rebels’ base burned.’',
      '“We left,” she said. “The rebels’ base burned.”',
    ],
    ["'We didn't leave,' she said.", "“We didn't leave,” she said."],
  ])('are all read as double ones: %s', (text, expected) => {
    expect(withDoubleMarks(text)).toBe(expected);
  });

  it.each([
    "The rebels' base and the army's camp burned.",
    'The ‘free’ press.',
    'It’s the rebels’ own.',
  ])('are told from apostrophes and terms: %s', (text) => {
    expect(withDoubleMarks(text)).toBe(text);
  });

  it('keep their speaker over several sentences', async () => {
    const claims = tell(
      await read('‘We are under fire,’ said John Kamau. ‘Kenya attacked Uganda without warning.’'),
    );
    expect(claims).toContain('Kenya ASSAULT Uganda [reported] by John Kamau');
  });
});
