const NUMBER = new Intl.NumberFormat('en-GB');

/** Writes a number with its thousands apart: `3,412`. */
export function toDigits(count: number): string {
  return NUMBER.format(count);
}

const IRREGULAR: Readonly<Record<string, string>> = { entity: 'entities' };

/** Writes a number with its noun: `1 origin`, `2 origins`, `21 entities`. */
export function countOf(count: number, noun: string): string {
  const plural = IRREGULAR[noun] ?? `${noun}s`;
  return `${toDigits(count)} ${count === 1 ? noun : plural}`;
}
