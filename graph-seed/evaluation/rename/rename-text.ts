/**
 * Puts other names into a text, all at once, longer ones first, whole words only; a name in capitals stays in capitals.
 */
export function renameText(text: string, renamings: ReadonlyMap<string, string>): string {
  const spellings = new Map(
    [...renamings].flatMap(([from, to]) => [
      [from.toUpperCase(), to.toUpperCase()] as const,
      [from, to] as const,
    ]),
  );
  const longestFirst = [...spellings.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escape).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return text.replace(pattern, (name) => spellings.get(name) ?? name);
}

function escape(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
