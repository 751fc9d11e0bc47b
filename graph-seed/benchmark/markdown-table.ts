/** Prints a table in Markdown: the first column to the left, the others, which hold numbers, to the right. */
export function toMarkdownTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = headings.map((_, index) => (index === 0 ? '---' : '---:'));
  return [headings, rule, ...rows].map(toRow).join('\n');
}

/** Prints one row of a table. */
export function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Prints a whole number with its thousands apart: `12,345`. */
export function toCount(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** Prints bytes as megabytes of a million. */
export function toMegabytes(bytes: number): string {
  return toCount(bytes / 1e6);
}
