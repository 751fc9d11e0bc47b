/**
 * Folded text
 *
 * The form in which texts are compared: without letter case, diacritics and punctuation. Compatibility decomposition follows
 * Unicode normalization form KD (https://www.unicode.org/reports/tr15/).
 */

/**
 * Folds a text for comparing: compatibility forms and diacritics gone, lower case, everything but letters and digits turned into
 * single spaces.
 * @returns letters, digits and inner single spaces only; empty when the text has neither letter nor digit.
 * @example fold("  L'Élysée—Palace! ") // 'l elysee palace'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/**
 * Compares two texts by code point, the order of both stores. JavaScript's own `<` goes by UTF-16 code units and puts letters
 * beyond U+FFFF before U+E000.
 * @returns negative, zero or positive, as `Array.prototype.sort` wants it.
 */
export function compareText(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const leftUnit = left.charCodeAt(index);
    const rightUnit = right.charCodeAt(index);
    if (leftUnit === rightUnit) continue;
    const leftIsSurrogate = isSurrogate(leftUnit);
    if (leftIsSurrogate !== isSurrogate(rightUnit)) return leftIsSurrogate ? 1 : -1;
    return leftUnit - rightUnit;
  }
  return left.length - right.length;
}

/** Cuts a text to so many UTF-16 code units, never through a letter of two. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
}
