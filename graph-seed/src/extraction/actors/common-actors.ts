/**
 * Common actors
 *
 * Actors that are named by a common noun without a family of their own: "several municipalities", "the regional council of X", "a
 * detective for Y", "her mother". Several people or a body are an Organization, one is a Person. They stay in the graph only where
 * something is said of them.
 */
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { namedBefore } from './history.ts';
import { toVerbBase } from '../tree/lemma.ts';
import { INSTITUTION_NOUNS } from '../lexicon/institution-nouns.ts';
import { CROWD_NOUNS, KIN_NOUNS, PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { RELATION_NOUNS } from '../lexicon/relation-nouns.ts';
import { PART_NOUNS, PLAIN_ADJECTIVES } from '../lexicon/role-nouns.ts';
import type { RoleFamily } from '../lexicon/role-nouns.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { frontExtent, frontModifiers, namedModifiers, phraseExtent } from '../tree/noun-phrases.ts';
import { draftFor, noteMention } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { capitalized, nameWithOwner } from '../names/spelled-names.ts';
import {
  bodyBefore,
  bodyEndingIn,
  bodyNamedBy,
  lastNamedBody,
  pronounOwner,
} from './named-bodies.ts';
import { dependentsBy, governorsOf, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** States by the many, as in `the Gulf monarchies`; they need a word that says which. */
export const STATE_NOUNS =
  /^(state|country|nation|power|monarchy|sheikdom|sheikhdom|emirate|kingdom|republic|government|economy|democracy)$/;

type Sort = 'person' | 'people' | 'body' | 'states';

/** Notes whom a common noun stands for; nothing for nouns of things, titles, predicates and what does not exist ("no official"). */
export function readCommonActor(reading: Reading, noun: Word): void {
  const sort = sortOf(noun);
  if (!sort || isPartOfOthers(noun)) return;
  const namesake = nameBeside(reading, noun) ?? calledName(reading, noun);
  if (namesake) {
    reading.at.set(noun, [namesake]);
    return;
  }
  if (!isReferring(noun)) return;
  const owner = ownerOf(reading, noun);
  const words = qualifiersOf(reading, noun, owner);
  const isBare = words.length === 0 && !owner;
  const known =
    knownActor(reading, noun, sort, isBare) ??
    (sort === 'body' && isDefinite(noun) && !owner ? bodyEndingIn(reading, noun, words) : null);
  if (known) {
    noteMention(reading, known, noun, frontExtent(noun)[0], noun.index);
    return;
  }
  if (isBare && (noun.lemma === 'people' || (sort === 'body' && isDefinite(noun)))) return;
  if (sort === 'states' && words.length === 0 && owner?.kind !== 'Place') return;
  // "members of minorities in Kenya" are people of the State, no body of it.
  if (owner?.kind === 'State' && noun.lemma === 'member') {
    reading.at.set(noun, [owner]);
    return;
  }
  createActor(reading, noun, sort, words, owner);
}

/** "a group of lawmakers": the lawmakers act, see `actorsAt`. */
function isPartOfOthers(noun: Word): boolean {
  return (
    PART_NOUNS.has(noun.lemma) &&
    dependentsBy(noun, 'nmod').some((one) => prepositionOf(one) === 'of' && one.xpos === 'NNS')
  );
}

/** Someone who is in the article already: a body by its own name or its owner, a shared name, the one earlier actor of this noun. */
function knownActor(reading: Reading, noun: Word, sort: Sort, isBare: boolean): EntityDraft | null {
  const body = sort === 'body' ? (bodyBefore(reading, noun) ?? pronounOwner(reading, noun)) : null;
  if (body || !isDefinite(noun)) return body;
  const shared = reading.groups.get(groupName(reading, noun));
  if (shared || !isBare) return shared ?? null;
  const named = sort === 'body' ? bodyNamedBy(reading, noun) : null;
  return (
    named ??
    onlyEarlier(reading, noun, sort) ??
    (sort === 'body' ? lastNamedBody(reading, noun) : null)
  );
}

function createActor(
  reading: Reading,
  noun: Word,
  sort: Sort,
  words: readonly string[],
  owner: EntityDraft | null,
): void {
  const label = capitalized([...words, sort === 'person' ? noun.lemma : noun.lower].join(' '));
  const name = owner ? nameWithOwner(label, owner, sort === 'person' ? 'GOV' : 'CVL', noun) : label;
  const family: RoleFamily = { label: noun.lemma, role: 'CVL', single: sort === 'body' };
  const kind = sort === 'person' ? 'Person' : 'Organization';
  const draft = draftFor(reading, `${kind} common ${name.toLowerCase()}`, () =>
    createDraft(kind, name, {
      family,
      owner,
      discriminator: owner?.kind === 'State' && sort !== 'person' ? '' : reading.article.id,
    }),
  );
  const [first, last] = owner ? phraseExtent(noun) : frontExtent(noun);
  noteMention(reading, draft, noun, first, Math.max(last, noun.index));
}

/** A group by its qualifiers and noun, names apart, lower case. */
export function groupName(reading: Reading, noun: Word): string {
  return [...qualifiersOf(reading, noun), noun.lower].join(' ').toLowerCase();
}

function sortOf(noun: Word): Sort | null {
  const many = /NNS|NNPS/.test(noun.xpos);
  // "the Prime Minister": an office in capitals names whoever holds it.
  if (noun.upos === 'PROPN' && OFFICES.has(noun.lemma) && !many && isDefinite(noun))
    return 'person';
  // The parser may take the noun for a part of the name before it: "the Acme party".
  if (noun.upos !== 'NOUN' && noun.text !== noun.lower) return null;
  if (many && STATE_NOUNS.test(noun.lemma)) return 'states';
  if (CROWD_NOUNS.has(noun.lemma)) return 'people';
  if (PERSON_NOUNS.has(noun.lemma) || OFFICES.has(noun.lemma)) return many ? 'people' : 'person';
  return INSTITUTION_NOUNS.has(noun.lemma) ? 'body' : null;
}

/** Titles, asides and predicates speak of someone who is named elsewhere; a bare singular speaks of nobody. */
function isReferring(noun: Word): boolean {
  if (noun.deprel === 'nmod:desc' || noun.relation === 'appos' || noun.relation === 'flat')
    return false;
  if (noun.relation === 'compound' || noun.relation === 'xcomp' || noun.relation === 'vocative')
    return false;
  if (dependentsBy(noun, 'cop').length > 0 || prepositionOf(noun) === 'as') return false;
  if (dependentsBy(noun, 'appos', 'flat').some((one) => one.upos === 'PROPN')) return false;
  const determined = noun.dependents.some(
    (one) => one.relation === 'det' || one.deprel === 'nmod:poss',
  );
  if (
    noun.dependents.some((one) => /^(no|every|each|any|which|what|such|neither)$/.test(one.lower))
  )
    return false;
  return determined || /NNS|NNPS/.test(noun.xpos) || CROWD_NOUNS.has(noun.lemma);
}

function isDefinite(noun: Word): boolean {
  return noun.dependents.some((one) => /^(the|this|that|these|those|both)$/.test(one.lower));
}

function isSame(draft: EntityDraft, noun: Word, sort: Sort): boolean {
  if (draft.family?.label !== noun.lemma) return false;
  return sort === 'person' ? draft.kind === 'Person' : draft.kind === 'Organization';
}

/** "his father Amos Okello", "the watchdog Open Horizon": who is named right after the noun. */
export function nameBeside(reading: Reading, noun: Word): EntityDraft | null {
  const next = noun.sentence.words[noun.index + 1];
  const named = next ? reading.inName.get(next) : undefined;
  const linked =
    next !== undefined &&
    [next, ...governorsOf(next)].slice(0, 3).some((one) => one === noun || one === noun.governor);
  if (!linked || !named || named.family) return null;
  const isBody = named.kind === 'Organization' && noun.xpos === 'NN' && sortOf(noun) !== 'people';
  // "its ally Chad".
  const isState = named.kind === 'State' && noun.xpos === 'NN' && RELATION_NOUNS.has(noun.lemma);
  return named.kind === 'Person' || isBody || isState ? named : null;
}

/** "the refugee agency, known as X": the name it goes by, where that is known to be a body. */
function calledName(reading: Reading, noun: Word): EntityDraft | null {
  const names = dependentsBy(noun, 'acl', 'amod')
    .filter((one) => /^(know|call|dub|name|nickname)$/.test(toVerbBase(one.lower)))
    .flatMap((one) => dependentsBy(one, 'obl', 'xcomp', 'obj'))
    .flatMap((one) => reading.at.get(one) ?? []);
  return names.find((one) => one.kind === 'Organization') ?? null;
}

/** The one earlier actor of this noun; where there were several, a bare "the team" is left open. */
function onlyEarlier(reading: Reading, noun: Word, sort: Sort): EntityDraft | null {
  const [only, ...others] = namedBefore(reading, noun, Number.POSITIVE_INFINITY, (draft) =>
    isSame(draft, noun, sort),
  );
  return only && others.length === 0 ? only.draft : null;
}

/** Those who are told by whom they stand with. */
const FOLLOWERS =
  /^(spokesman|spokeswoman|spokesperson|supporter|aide|follower|loyalist|fighter|man|adviser|advisor|ally|critic|opponent|rival|fan|bodyguard|pilot|commander|guerrilla|colleague|deputy|driver|secretary|predecessor|successor)$/;

/** Whose they are: a State, body or place, and for kin, servants and followers a person. */
function ownerOf(reading: Reading, noun: Word): EntityDraft | null {
  const named = namedModifiers(reading, noun, ['of', 'from', 'in', 'at', 'for', 'to', 'with']);
  const owner = named.find((one) => one.kind !== 'Event' && one.kind !== 'Person');
  const person = named.find((one) => one.kind === 'Person');
  if (KIN_NOUNS.has(noun.lemma)) return person ?? owner ?? null;
  return owner ?? (FOLLOWERS.test(noun.lemma) ? person : null) ?? null;
}

/** Adjectives and compounds that tell these from others, names apart. */
function qualifiersOf(
  reading: Reading,
  noun: Word,
  owner: EntityDraft | null = null,
): readonly string[] {
  return frontModifiers(noun)
    .filter(
      (one) =>
        ['amod', 'compound'].includes(one.relation) &&
        one.governor === noun &&
        !PLAIN_ADJECTIVES.has(one.lower) &&
        !isHyphenated(one) &&
        !/^(JJR|JJS|CD)$/.test(one.xpos) &&
        /^[\p{L}-]+$/u.test(one.text) &&
        !/^(then|former|ex|would-be|so-called|alleged|very|entire|pricy)$/.test(one.lower) &&
        !/^(the|these|those)$/.test(one.lower) &&
        !reading.inName.has(one) &&
        !(reading.at.get(one) ?? []).some((draft) => draft.family === null || draft === owner),
    )
    .toSorted((one, other) => one.index - other.index)
    .map((one) => one.text);
}

/** Words joined by a hyphen are told apart by the tokenizer; half of one is no name. */
function isHyphenated(word: Word): boolean {
  const words = word.sentence.words;
  return words[word.index - 1]?.text === '-' || words[word.index + 1]?.text === '-';
}
