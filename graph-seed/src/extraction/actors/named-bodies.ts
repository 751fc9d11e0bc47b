/**
 * Named bodies
 *
 * Which body a noun for one means: that whose name stands before it ("the Acme company"), whose name it heads ("the ministry" for Ministry of
 * Water of Kenya, "a commission spokesman" for European Commission), or that was named last.
 */
import { findEntry } from '../../gazetteer/gazetteer.ts';
import { isParty } from '../lexicon/name-words.ts';
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import type { RoleFamily } from '../lexicon/role-nouns.ts';
import { draftFor } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';
import { findEarlier, namedBefore } from './history.ts';

/** Beyond so many sentences the nearest is meant only where there is no other. */
const NEAR = 4;

/** The body before a word of whose name a noun is the head; null where there is none, or where it stays open which. */
export function bodyNamedBy(reading: Reading, noun: Word): EntityDraft | null {
  const isNamed = (draft: EntityDraft): boolean =>
    draft.kind === 'Organization' && draft.name.includes(' ') && headOf(draft.name) === noun.lemma;
  const [nearest] = namedBefore(reading, noun, NEAR, isNamed);
  if (nearest) return nearest.draft;
  const [only, ...others] = namedBefore(reading, noun, Number.POSITIVE_INFINITY, isNamed);
  return only && others.length === 0 ? only.draft : null;
}

/** "the Court", "Congress": a court or parliament that the article has by a name of its own; null where there is none. */
export function findNamesake(reading: Reading, noun: Word, family: RoleFamily): EntityDraft | null {
  const isBare = dependentsBy(noun, 'amod', 'compound', 'nmod').length === 0;
  if (!isBare || !family.single || !/^(LEG|JUD)$/.test(family.role)) return null;
  const named = bodyNamedBy(reading, noun);
  return named?.family === null ? named : null;
}

/** "the Communists" for the Unified Communist Party: the one party that bears the name of its adherents; null where there is none. */
export function partyOfAdherents(reading: Reading, noun: Word): EntityDraft | null {
  if (!/NNP?S/.test(noun.xpos) || !/^\p{Lu}\p{Ll}+s$/u.test(noun.text)) return null;
  const adherent = noun.text.slice(0, -1);
  const [only, ...others] = namedBefore(
    reading,
    noun,
    Number.POSITIVE_INFINITY,
    ({ kind, name }) =>
      kind === 'Organization' && isParty(name) && name.split(' ').includes(adherent),
  );
  return only && others.length === 0 ? only.draft : null;
}

/** "the security council": the body of which this noun with the words before it ends the name, or which the world knows by them. */
export function bodyEndingIn(
  reading: Reading,
  noun: Word,
  words: readonly string[],
): EntityDraft | null {
  if (words.length === 0) return null;
  const phrase = [...words, noun.lower].join(' ').toLowerCase();
  const named = findEarlier(
    reading,
    noun,
    (draft) => draft.kind === 'Organization' && draft.name.toLowerCase().endsWith(` ${phrase}`),
  );
  const entry = findEntry(phrase.replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase()));
  return (
    named ??
    (entry?.kind === 'Organization'
      ? draftFor(reading, `Organization ${entry.name}`, () =>
          createDraft('Organization', entry.name),
        )
      : null)
  );
}

/** The noun of a name, lower case: that before the first preposition, else the last. */
function headOf(name: string): string {
  const words = name.toLowerCase().split(' ');
  const of = words.findIndex((word) => /^(of|for|on|in|and|against)$/.test(word));
  return words[of > 0 ? of - 1 : words.length - 1] ?? '';
}

/** What a body is called behind its name. */
const STANDS_BEHIND_NAME =
  /^(company|firm|party|movement|organisation|organization|group|network|newspaper|magazine|broadcaster|airline|bank|league|union|coalition|alliance|bloc|faction|church|community|tribe|clan|club|foundation|agency|mission|charity|watchdog|militia|gang|cartel)$/;

/** "the Acme company", "the X party": the body itself, whose name stands right before the noun. */
export function bodyBefore(reading: Reading, noun: Word): EntityDraft | null {
  const before = noun.sentence.words[noun.index - 1];
  const named = before ? reading.inName.get(before) : undefined;
  const isCompound =
    before !== undefined &&
    [before, before.governor].some((one) => one?.relation === 'compound' && one.governor === noun);
  return isCompound && named?.kind === 'Organization' && STANDS_BEHIND_NAME.test(noun.lemma)
    ? named
    : null;
}

/** What a body is called by itself once it is named. */
const STANDS_FOR_NAME =
  /^(group|company|firm|charity|party|movement|organisation|organization|watchdog|newspaper|union|club)$/;

/** "the group", "the company": the body that was named last, in this sentence or the one before, if its name allows it. */
export function lastNamedBody(reading: Reading, noun: Word): EntityDraft | null {
  if (!STANDS_FOR_NAME.test(noun.lemma)) return null;
  const fits = (draft: EntityDraft): boolean => {
    const entry = findEntry(draft.name);
    const isPublic =
      entry !== null ||
      /\b(ministry|court|council|parliament|police|commission)\b/i.test(draft.name);
    const isOfParty = isParty(draft.name);
    return (
      draft.kind === 'Organization' &&
      draft.family === null &&
      !isPublic &&
      (noun.lemma === 'party'
        ? isOfParty
        : noun.lemma === 'movement' || noun.lemma === 'group' || !isOfParty)
    );
  };
  return findEarlier(reading, noun, fits, 1);
}

const STANDS_FOR_OWNER = /^(company|firm|organisation|organization|group|party|movement|team)$/;

/** "their company", said of a company, is that company. */
export function pronounOwner(reading: Reading, noun: Word): EntityDraft | null {
  if (!STANDS_FOR_OWNER.test(noun.lemma)) return null;
  const possessor = dependentsBy(noun, 'nmod').find(
    (one) => one.deprel === 'nmod:poss' && one.upos === 'PRON',
  );
  const [owner] = possessor ? (reading.at.get(possessor) ?? []) : [];
  return owner?.kind === 'Organization' ? owner : null;
}
