import { describe, expect, it } from 'vitest';
import { renameText } from './rename-text.ts';

const renamings = new Map([
  ['Freedonia', 'Sylvania'],
  ['Sylvania', 'Ruritania'],
  ['Freedonia City', 'Zenda'],
  ['F.L.', 'R.L.'],
]);

describe('renaming', () => {
  it('exchanges all names at once, longer ones first', () => {
    expect(renameText('Freedonia left Freedonia City for Sylvania.', renamings)).toBe(
      'Sylvania left Zenda for Ruritania.',
    );
  });

  it('keeps capitals, genitives and compounds, and leaves parts of words alone', () => {
    expect(renameText("FREEDONIA's F.L.-backed Freedonians", renamings)).toBe(
      "SYLVANIA's R.L.-backed Freedonians",
    );
  });
});
