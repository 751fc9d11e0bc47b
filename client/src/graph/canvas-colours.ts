import type { ColourScheme, ColourTokens } from '../theme/tokens.ts';
import { colourTokens } from '../theme/tokens.ts';

/** What the reader's system asks for. */
export interface ContrastWishes {
  readonly moreContrast: boolean;
  /** The system's own ground, as `rgb(r, g, b)`, while it forces its colours; null otherwise. */
  readonly forcedGround: string | null;
}

function isDark(rgb: string): boolean {
  const [red = 255, green = 255, blue = 255] = (rgb.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/**
 * Returns the colours of the canvas. Forced colours keep the palette, whose hues carry meaning, on the system's ground and
 * in the scheme that can be read there.
 */
export function toCanvasColours(scheme: ColourScheme, wishes: ContrastWishes): ColourTokens {
  const { moreContrast, forcedGround } = wishes;
  const readable = forcedGround === null ? scheme : isDark(forcedGround) ? 'dark' : 'light';
  const colours = colourTokens[readable];
  const strong = moreContrast || forcedGround !== null;
  return {
    ...colours,
    ...(strong && {
      line: colours.ink2,
      ink3: colours.ink2,
      edge: colours.ink2,
      edgeDim: colours.lineStrong,
    }),
    ...(forcedGround !== null && { page: forcedGround }),
  };
}
