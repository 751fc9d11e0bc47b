/** Places named by a common noun: "the rebel-held parts of X", "a new Orthodox cathedral in Y". */
import { findEntry } from '../../gazetteer/gazetteer.ts';
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { PLAIN_ADJECTIVES, SPACE_NOUNS } from '../lexicon/role-nouns.ts';
import { capitalized } from '../names/spelled-names.ts';
import { frontExtent, frontModifiers, namedModifiers } from '../tree/noun-phrases.ts';
import { draftFor, noteMention } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Notes the place that a noun of space stands for. */
export function readSpace(reading: Reading, noun: Word): void {
  const meant = spaceOf(reading, noun);
  if (meant) reading.at.set(noun, [meant]);
}

/** "the rebel-held parts of the city of X" is X; "X's soil" is X. */
function spaceOf(reading: Reading, noun: Word): EntityDraft | null {
  if (noun.lemma === 'capital') return null;
  const behind = dependentsBy(noun, 'nmod', 'appos', 'flat').filter(
    (one) => one.relation !== 'nmod' || prepositionOf(one) === 'of',
  );
  for (const one of behind) {
    const named =
      reading.at.get(one)?.[0] ?? (SPACE_NOUNS.has(one.lemma) ? spaceOf(reading, one) : null);
    if (named && (named.kind === 'Place' || named.kind === 'State')) return named;
  }
  // "the Lombardy region": the region goes by the name before it.
  const before = dependentsBy(noun, 'compound')
    .flatMap((one) => reading.at.get(one) ?? [])
    .find((one) => one.kind === 'Place');
  if (before && /^(region|province|district|state|county|area|island|city|town)$/.test(noun.lemma))
    return before;
  if (!/^(soil|territory|border|part|zone)$/.test(noun.lemma)) return null;
  return (
    frontModifiers(noun)
      .flatMap((one) => reading.at.get(one) ?? [])
      .find((one) => one.kind === 'State') ?? null
  );
}

/** Notes a building or site that is named by its adjectives or owner. */
export function readSite(reading: Reading, noun: Word): void {
  // "two hospitals in X" are no place of their own.
  if (noun.xpos === 'NNS') return;
  const named = namedModifiers(reading, noun, ['of', 'in', 'at']).filter(
    (one) => one.kind !== 'Person',
  );
  const seat = named.find((one) => findEntry(one.name)?.use === 'seat');
  if (seat && /^(palace|house|residence|office)$/.test(noun.lemma)) {
    const [start] = frontExtent(noun);
    noteMention(reading, seat, noun, start, noun.index);
    return;
  }
  const [first] = frontExtent(noun);
  const known = named.length === 0 ? onlySite(reading, noun) : null;
  if (known) noteMention(reading, known, noun, first, noun.index);
  if (named.length === 0 || noun.dependents.some((one) => one.upos === 'PRON')) return;
  const words = noun.sentence.words
    .slice(first, noun.index + 1)
    .filter(
      (one) => !['det', 'case', 'punct'].includes(one.relation) && !PLAIN_ADJECTIVES.has(one.lower),
    );
  const name = words.map((one) => one.text).join(' ');
  const draft = draftFor(reading, `Place ${name.toLowerCase()}`, () =>
    createDraft('Place', capitalized(name), {
      discriminator: reading.article.id,
    }),
  );
  noteMention(reading, draft, noun, first, noun.index);
}

/** "the hospital" of which the article told before: the only site so far that ends in this noun; null for "a hospital". */
function onlySite(reading: Reading, noun: Word): EntityDraft | null {
  if (!noun.dependents.some((one) => /^(the|this|that)$/.test(one.lower))) return null;
  const sites = [...reading.drafts.values()].filter(
    ({ kind, discriminator, name }) =>
      kind === 'Place' &&
      discriminator === reading.article.id &&
      name.toLowerCase().split(' ').at(-1) === noun.lower,
  );
  const [only, ...others] = sites;
  return only && others.length === 0 ? only : null;
}
