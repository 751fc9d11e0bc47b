/**
 * Owners
 *
 * Who is touched through a thing or a word of theirs: the permit of a company, the ambassador's letter, "a ban on exports to X".
 */
import type { ClaimType } from '@entente/graph-store';
import { actorsOf } from './actors.ts';
import { isPersonNoun } from './doers.ts';
import type { EntityDraft } from '../drafts.ts';
import { PROPERTY, UTTERANCES_AND_DEEDS } from '../lexicon/owned-nouns.ts';
import { namedModifiers } from '../tree/noun-phrases.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Acts that reach whoever stands behind a word or deed: "rejected the Peruvian plan" turns Peru down. */
const REACHES_SPEAKERS: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'SUPPORT',
  'ACCUSE',
  'REJECT',
  'SANCTION',
  'OPPOSES',
  'THREATEN',
  'AGREE',
  'CONCEDE',
  'REQUEST',
  'COERCE',
  'PROTEST',
]);

/** Acts that reach whoever owns a thing. */
const REACHES_PROPERTY: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'PROTEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'RETREAT',
  'CONCEDE',
  'OPPOSES',
]);

/** Whose word, deed or thing a noun names, where this type of act reaches them; empty for a noun that belongs to nobody. */
export function ownersOf(reading: Reading, noun: Word, type: ClaimType): readonly EntityDraft[] {
  // Whatever is praised or criticised of someone is told of him: "praised Poland's spending".
  const possessors =
    type === 'SUPPORT' || type === 'ACCUSE'
      ? dependentsBy(noun, 'nmod:poss').flatMap((one) => actorsOf(reading, one))
      : [];
  if (possessors.length === 1 && !isPersonNoun(noun))
    return possessors.filter((one) => one.kind !== 'Event' && one.kind !== 'Place');
  const isWord = UTTERANCES_AND_DEEDS.has(noun.lemma) && REACHES_SPEAKERS.has(type);
  const isThing = PROPERTY.has(noun.lemma) && REACHES_PROPERTY.has(type);
  if (!isWord && !isThing) return [];
  const named = namedModifiers(reading, noun, ['by', 'of', 'from', 'with']);
  // "a tanker owned by X", "a ship belonging to X", "accounts linked to X".
  const makers = dependentsBy(noun, 'acl')
    .flatMap((participle) =>
      /^(belong|link|tie|connect)$/.test(participle.lemma)
        ? dependentsBy(participle, 'obl', 'nmod')
        : dependentsBy(participle, 'obl:agent'),
    )
    .flatMap((word) => actorsOf(reading, word));
  const able = [...named, ...makers].filter((one) => one.kind !== 'Event');
  const [first] = able.filter((one) => one.kind !== 'Place');
  return first ? [first] : [];
}
