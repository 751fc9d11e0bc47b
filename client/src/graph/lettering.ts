/**
 * Lettering of the canvas
 *
 * What a node is called and in which letters. Lines are broken here and not by the drawing library, so that the room a
 * name takes is known to the layout before anything is drawn.
 */
import { toDateWords } from '../words/dates.ts';
import type { CanvasEntity } from './canvas-types.ts';
import type { Extent } from './layout/plan.ts';

/** The family of the canvas; it has to be loaded before the first drawing. */
export const fontFamily = 'IBM Plex Sans Variable';
/** Lines are this much higher than their letters. */
export const lineHeight = 1.25;
/** Diameter from which a node's name is larger. */
const largeFrom = 32;
/** Longest line of a name, in pixels, and most lines. */
const most = { width: 150, lines: 3 };

/** Letters of one name. */
export interface Font {
  readonly sizePx: number;
  readonly weight: 500 | 600;
  readonly isItalic: boolean;
}

/** Returns the width of a text in pixels. */
export type Measure = (text: string, font: Font) => number;

/** A name as drawn: its lines joined by line feeds, and its room. */
export interface Lettering {
  readonly text: string;
  readonly font: Font;
  readonly extent: Extent;
}

/** Returns the letters for an entity of this kind on a node of this diameter. */
export function toFont(kind: CanvasEntity['kind'], diameter: number): Font {
  const isLarge = diameter >= largeFrom;
  if (kind === 'STATE') return { sizePx: isLarge ? 13 : 11, weight: 600, isItalic: false };
  return { sizePx: isLarge ? 14 : 12, weight: isLarge ? 600 : 500, isItalic: kind === 'PLACE' };
}

/** Breaks a text at spaces into lines no wider than allowed; what is beyond the last line gives way to an ellipsis. */
function toLines(text: string, font: Font, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer, font) <= most.width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  const kept = lines.slice(0, most.lines);
  const isCut = lines.length > kept.length;
  return kept.map((full, index) => {
    const mustEnd = isCut && index === kept.length - 1;
    if (!mustEnd && measure(full, font) <= most.width) return full;
    let letters = Array.from(full);
    while (letters.length > 1 && measure(`${letters.join('')}…`, font) > most.width)
      letters = letters.slice(0, -1);
    return `${letters.join('').trimEnd()}…`;
  });
}

/** Writes an entity's name as the canvas shows it: a state in capitals, an event with its date on a line of its own. */
export function toLettering(entity: CanvasEntity, diameter: number, measure: Measure): Lettering {
  const font = toFont(entity.kind, diameter);
  const first = entity.name.slice(0, 1).toLocaleUpperCase() + entity.name.slice(1);
  const name = entity.kind === 'STATE' ? entity.name.toLocaleUpperCase() : first;
  const lines = [...toLines(name, font, measure)];
  if (entity.date !== null) {
    const date = toDateWords(entity.date);
    lines.push(...toLines(entity.planned ? `planned for ${date}` : date, font, measure));
  }
  return {
    text: lines.join('\n'),
    font,
    extent: {
      width: Math.ceil(Math.max(0, ...lines.map((line) => measure(line, font)))),
      height: Math.ceil(lines.length * font.sizePx * lineHeight),
    },
  };
}
