import type { PloverType } from '@entente/graph-store';
import { chunkText } from './chunks.ts';

/** The type of the first verb that has one in the look-up; null when none has. */
export function findFirstVerbType(
  text: string,
  types: ReadonlyMap<string, PloverType>,
): PloverType | null {
  for (const { infinitive } of chunkText(text).verbs) {
    const type = types.get(infinitive);
    if (type !== undefined) return type;
  }
  return null;
}
