/**
 * Several actors
 *
 * A noun that speaks of several: "Kenyan and Rwandan troops", "the governments of Peru and Chile", "two lawmakers, Amos Okello and Rita Mwangi".
 */
import type { EntityDraft } from '../drafts.ts';
import { EQUIPMENT_NOUNS, POPULATION_NOUNS } from '../lexicon/role-nouns.ts';
import type { RoleFamily } from '../lexicon/role-nouns.ts';
import { noteMention } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { phraseExtent } from '../tree/noun-phrases.ts';
import { dependentsBy, prepositionOf, withConjuncts } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';
import { readBody, readGroup } from './role-bodies.ts';

/** The States that a noun belongs to side by side; empty where it is not two or more. */
function sharedOwners(reading: Reading, noun: Word): readonly EntityDraft[] {
  const [first] = dependentsBy(noun, 'amod', 'compound', 'nmod').filter(
    (one) =>
      dependentsBy(one, 'conj').length > 0 &&
      (one.index < noun.index
        ? prepositionOf(one) === null
        : /^(of|from)$/.test(prepositionOf(one) ?? '')),
  );
  if (!first) return [];
  const named = withConjuncts(first).map((one) => reading.at.get(one) ?? []);
  const states = named.flatMap(([one, ...others]) =>
    one?.kind === 'State' && others.length === 0 ? [one] : [],
  );
  return states.length === named.length ? [...new Set(states)] : [];
}

/** Notes a body, group or thing of each of several States; false where it is not several. */
export function readShared(reading: Reading, noun: Word, family: RoleFamily | null): boolean {
  const owners = sharedOwners(reading, noun);
  if (owners.length < 2) return false;
  if (family) {
    const [first, last] = phraseExtent(noun);
    const drafts = owners.flatMap((owner) => {
      const draft = family.single
        ? readBody(reading, noun, family, owner)
        : readGroup(reading, noun, family, owner);
      if (draft) noteMention(reading, draft, noun, first, last);
      return draft ?? [];
    });
    reading.at.set(noun, drafts);
    return drafts.length > 0;
  }
  if (!EQUIPMENT_NOUNS.has(noun.lemma) && !POPULATION_NOUNS.has(noun.lemma)) return false;
  reading.at.set(noun, owners);
  return true;
}

/** "two lawmakers, Amos Okello and Rita Mwangi": the many are those whom a list right behind names; empty without one. */
export function namesListedBeside(reading: Reading, noun: Word): readonly EntityDraft[] {
  if (!/NNS|NNPS/.test(noun.xpos)) return [];
  const [first] = dependentsBy(noun, 'appos').filter((one) => one.index > noun.index);
  const names = first ? withConjuncts(first) : [];
  const drafts = names.map((one) => reading.at.get(one) ?? []);
  const isNamed = names.every((one) => reading.inName.has(one));
  const comma = first ? noun.sentence.words[phraseExtent(first)[0] - 1] : undefined;
  return names.length > 1 && isNamed && comma?.text === ',' ? [...new Set(drafts.flat())] : [];
}
