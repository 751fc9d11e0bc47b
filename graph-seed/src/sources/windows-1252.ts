/**
 * Characters of windows-1252 for the bytes 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt). Node 20 decodes
 * that encoding as Latin-1, where these bytes are control characters and curly quotes get lost.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FIRST = 0x80;

/** Puts right what Node 20 decoded as Latin-1. */
export function correctWindows1252(text: string): string {
  return text.replace(
    /[\u0080-\u009F]/gu,
    (character) => HIGH[character.charCodeAt(0) - FIRST] ?? character,
  );
}

/** Gives the byte of a character in windows-1252; null when it has none. */
export function toWindows1252Byte(character: string): number | null {
  const at = HIGH.indexOf(character);
  if (at !== -1) return FIRST + at;
  const code = character.charCodeAt(0);
  return code <= 0xff ? code : null;
}
