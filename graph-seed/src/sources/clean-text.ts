/**
 * Clean text
 *
 * Takes out of a text what a reader cannot see and what would make two equal texts differ. Runs before any offset is counted:
 * nothing may change a text afterwards.
 */

/** Line feeds in disguise: CR LF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
const LINE_BREAKS = /\r\n|[\r\u0085\u2028\u2029]/gu;
/**
 * Control characters, halves of surrogate pairs, and format characters: zero-width, directional, soft hyphen, tags. The
 * directional ones can make a sentence read otherwise than it is stored ("Trojan Source", CVE-2021-42574).
 */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Every kind of space but the line feed. */
const SPACES = /[\t\p{Zs}]+/gu;
const SPACES_AT_LINE_ENDS = /^ | $/gmu;

/** Gives the text with one kind of line break, and else as it is: indentation means something in YAML and Markdown. */
export function toLineFeeds(text: string): string {
  return text.replace(LINE_BREAKS, '\n');
}

/** Gives the text in Unicode's composed form, without invisible characters, with plain spaces and line feeds. Quotes stay as they are. */
export function cleanText(text: string): string {
  return toLineFeeds(text)
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(SPACES_AT_LINE_ENDS, '')
    .normalize('NFC');
}

/** Gives the text cleaned and on one line; null when nothing is left. */
export function toCleanLine(text: string | null | undefined): string | null {
  const line = cleanText(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return line === '' ? null : line;
}

/** Marks that turn the direction of writing, and NUL: a text has no need of them. */
const DECEPTIVE = /[\0\u202A-\u202E\u2066-\u2069]/gu;

/** Says in a sentence how many NUL and directional characters stand in texts, for these are taken out; empty without any. */
export function findHiddenCharacters(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => text.match(DECEPTIVE) ?? []);
  const nulCount = found.filter((character) => character === '\0').length;
  const turnCount = found.length - nulCount;
  const parts = [
    ...(nulCount > 0 ? [`${nulCount} NUL`] : []),
    ...(turnCount > 0 ? [`${turnCount} that turn the direction of writing`] : []),
  ];
  return parts.length === 0 ? [] : [`hidden characters were taken out: ${parts.join(', ')}`];
}
