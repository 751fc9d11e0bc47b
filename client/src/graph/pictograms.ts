import type { ColourTokens } from '../theme/tokens.ts';
import type { Point } from './canvas-types.ts';
import type { Rectangle } from './layout/geometry.ts';

/** Height of the pill of hidden neighbours, in pixels. */
const height = 16;
/** Where the pill begins: right of the node's middle and above its top edge, in pixels. */
const offset = { x: 3, y: -11 };

/** Returns the text of the pill: "+9", "+999" at most. */
function pillText(count: number): string {
  return `+${Math.min(count, 999)}`;
}

/** Returns the width of the pill for a count of hidden neighbours, in pixels. */
export function pillWidth(count: number): number {
  return 8 + pillText(count).length * 7;
}

/** Draws the pill "+9" as the address of a picture; the same for the same count and colours. */
export function pillPicture(count: number, colours: ColourTokens): string {
  const width = pillWidth(count);
  // Twice the size, so that it stays sharp on fine screens.
  const picture =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" height="${height * 2}" viewBox="0 0 ${width} ${height}">` +
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="7.5" fill="${colours.page}" stroke="${colours.lineStrong}"/>` +
    `<text x="${width / 2}" y="11.6" text-anchor="middle" font-family="sans-serif" font-weight="600" font-size="10" fill="${colours.ink}">${pillText(count)}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(picture)}`;
}

/** Where the pill is drawn, as distances from the upper left corner of a node of this diameter and height. */
export function pillOffset(diameter: number): Point {
  return { x: diameter / 2 + offset.x, y: offset.y };
}

/** Returns the room the pill takes on the sheet, for hits; `nodeHeight` differs from the diameter for flat shapes. */
export function pillBox(at: Point, nodeHeight: number, count: number): Rectangle {
  const left = at.x + offset.x;
  const top = at.y - nodeHeight / 2 + offset.y;
  return { left, top, right: left + pillWidth(count), bottom: top + height };
}
