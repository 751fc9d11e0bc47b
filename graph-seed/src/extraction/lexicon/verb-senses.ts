/**
 * Verb senses
 *
 * What verbs of the news mean as PLOVER types. A verb with particle is written `call off`; a meaning may ask for an object or a phrase of a
 * kind. Written by hand, with CAMEO's verb dictionary and the table from CAMEO to PLOVER as the guide (see graph-seed/lexicons).
 */
import { ACTS_OF_POWER } from './senses/acts-of-power.ts';
import { ASSAULT } from './senses/assault.ts';
import { BROAD_DEEDS } from './senses/broad-deeds.ts';
import { BROAD_WORDS, LIGHT_PHRASES } from './senses/broad-words.ts';
import { MATERIAL_CONFLICT } from './senses/material-conflict.ts';
import { MATERIAL_COOPERATION } from './senses/material-cooperation.ts';
import type { VerbSense } from './senses/sense-table.ts';
import { FURTHER_DEEDS } from './senses/further-deeds.ts';
import { FURTHER_WORDS } from './senses/further-words.ts';
import { VERBAL_CONFLICT } from './senses/verbal-conflict.ts';
import { VERBAL_COOPERATION } from './senses/verbal-cooperation.ts';

const senses = new Map<string, VerbSense[]>();
for (const [verb, meaning] of [
  ...VERBAL_CONFLICT,
  ...MATERIAL_CONFLICT,
  ...ASSAULT,
  ...VERBAL_COOPERATION,
  ...MATERIAL_COOPERATION,
  ...FURTHER_WORDS,
  ...FURTHER_DEEDS,
  ...LIGHT_PHRASES,
])
  senses.set(verb, [...(senses.get(verb) ?? []), meaning]);

// A meaning that asks for an object or a phrase comes before one that takes any.
for (const [verb, meanings] of senses)
  senses.set(
    verb,
    meanings.toSorted((one, other) => askingOf(other) - askingOf(one)),
  );

for (const [verb, meaning] of [...ACTS_OF_POWER, ...BROAD_DEEDS, ...BROAD_WORDS])
  senses.set(verb, [...(senses.get(verb) ?? []), meaning]);

function askingOf(meaning: VerbSense): number {
  return (meaning.objects ? 1 : 0) + (meaning.beside?.nouns ? 1 : 0) + (meaning.beside ? 0.5 : 0);
}

/** Meanings of each verb by lemma, with its particle where it has one; the first that fits counts. */
export const VERB_SENSES: ReadonlyMap<string, readonly VerbSense[]> = senses;
