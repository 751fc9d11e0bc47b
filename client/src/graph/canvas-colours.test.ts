import { describe, expect, it } from 'vitest';
import { colourTokens } from '../theme/tokens.ts';
import { toCanvasColours } from './canvas-colours.ts';

describe('toCanvasColours', () => {
  it('gives the scheme its colours', () => {
    expect(toCanvasColours('dark', { moreContrast: false, forcedGround: null })).toEqual(
      colourTokens.dark,
    );
  });
  it('draws lines stronger for those who want more contrast', () => {
    const colours = toCanvasColours('light', { moreContrast: true, forcedGround: null });
    expect(colours.edge).toBe(colourTokens.light.ink2);
    expect(colours.person).toBe(colourTokens.light.person);
  });
  it('keeps the hues on a forced ground, in the scheme that can be read on it', () => {
    const colours = toCanvasColours('light', { moreContrast: false, forcedGround: 'rgb(0, 0, 0)' });
    expect(colours.page).toBe('rgb(0, 0, 0)');
    expect(colours.person).toBe(colourTokens.dark.person);
  });
});
