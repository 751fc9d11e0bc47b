import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PLOVER_TYPES } from '@entente/graph-store';
import type { PloverType } from '@entente/graph-store';
import { z } from 'zod';

const typed = z.object({ plover: z.string().nullish() });
const lexiconSchema = z.object({
  groups: z.array(
    typed.extend({
      verbs: z.array(z.object({ verb: z.string() })),
      patterns: z.array(typed),
    }),
  ),
});

/**
 * Reads a plain look-up from a verb's infinitive to its PLOVER type out of the field's own dictionary of CAMEO verbs: the type of the
 * verb's group, else the one that most patterns of the group have.
 */
export async function readVerbTypes(folder: string): Promise<ReadonlyMap<string, PloverType>> {
  const content = await readFile(join(folder, 'lexicons/cameo-verbs.json'), 'utf8');
  const { groups } = lexiconSchema.parse(JSON.parse(content));
  const types = new Map<string, PloverType>();
  for (const { plover, verbs, patterns } of groups) {
    const type =
      toType(plover) ?? findMostFrequent(patterns.map((pattern) => toType(pattern.plover)));
    if (type === null) continue;
    for (const { verb } of verbs) if (!types.has(verb)) types.set(verb, type);
  }
  return types;
}

function toType(coded: string | null | undefined): PloverType | null {
  const [bare = ''] = (coded ?? '').split(':');
  return PLOVER_TYPES.find((type) => type === bare) ?? null;
}

function findMostFrequent(types: readonly (PloverType | null)[]): PloverType | null {
  const counts = new Map<PloverType, number>();
  for (const type of types) if (type !== null) counts.set(type, (counts.get(type) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
