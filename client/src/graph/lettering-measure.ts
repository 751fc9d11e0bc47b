import type { Font, Measure } from './lettering.ts';
import { fontFamily } from './lettering.ts';

function toCss(font: Font): string {
  return `${font.isItalic ? 'italic ' : ''}${font.weight} ${font.sizePx}px "${fontFamily}"`;
}

const faces: readonly Font[] = [
  { sizePx: 12, weight: 500, isItalic: false },
  { sizePx: 12, weight: 600, isItalic: false },
  { sizePx: 12, weight: 500, isItalic: true },
];

/** Waits for the faces of the canvas, which cannot swap by itself; a face that fails to load does not hold it up. */
export async function loadCanvasFonts(): Promise<void> {
  await Promise.allSettled(faces.map((face) => document.fonts.load(toCss(face))));
}

/** Starts measuring text as the canvas will draw it. */
export function startMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const css = toCss(font);
    const key = `${css}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // Without a canvas nothing is drawn either; the mean width of a letter keeps the layout sound.
    let width = text.length * font.sizePx * 0.55;
    if (context) {
      context.font = css;
      width = context.measureText(text).width;
    }
    known.set(key, width);
    return width;
  };
}
