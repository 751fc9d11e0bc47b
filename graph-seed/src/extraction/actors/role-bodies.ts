/**
 * Role bodies
 *
 * The standard name of whoever a role noun stands for: one body for each owner ("Government of X"), or a group by its own words.
 */
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { findEarlier } from './history.ts';
import { earlierBody, homeState, stateOfSubject } from './home-states.ts';
import { PLAIN_ADJECTIVES, STATE_POWERS } from '../lexicon/role-nouns.ts';
import type { RoleFamily } from '../lexicon/role-nouns.ts';
import { frontModifiers } from '../tree/noun-phrases.ts';
import { findPost } from './offices.ts';
import { draftFor } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { capitalized, nameWithOwner } from '../names/spelled-names.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Roles of bodies of which a State has one, so that nobody need say whose it is. */
const NATIONAL: ReadonlySet<string> = new Set([...STATE_POWERS, 'OPP', 'PTY']);

/** "the government", "Congress": a body by its noun alone. */
function isBareBody(noun: Word, family: RoleFamily): boolean {
  if (!NATIONAL.has(family.role)) return false;
  // "government troops" are those of the State at home by what they are called.
  const isOfGovernment = noun.sentence.words[noun.index - 1]?.lower === 'government';
  if (family.role === 'MIL' && isOfGovernment) return true;
  if (STAFF.test(noun.lemma) || noun.dependents.some((one) => BELOW_STATES.test(one.lower)))
    return false;
  return (
    noun.dependents.some((one) => one.lower === 'the') ||
    (noun.relation === 'compound' && noun.governor !== null && findPost(noun.governor) !== null) ||
    (noun.relation !== 'compound' &&
      /^(police|parliament|congress)$/.test(noun.lower) &&
      dependentsBy(noun, 'amod', 'compound', 'det', 'nmod').length === 0)
  );
}

/** What is said of bodies that are none of the State's own: "the regional government", "a rival parliament". */
const BELOW_STATES =
  /^(regional|local|provincial|municipal|district|city|county|town|village|tribal|rival|shadow|parallel|campus|student)$/;

/** "the interior ministry", "the Supreme Court": a body also where nobody says whose. */
function isBodyByItself(noun: Word, { label }: RoleFamily): boolean {
  return (
    /^(police|military|army|government|parliament|opposition|authority)$/.test(noun.lemma) ||
    (!STAFF.test(noun.lemma) && / Court$|^(Ministry of|Senate|Central bank|Electoral )/.test(label))
  );
}

/** "agreed to form a government", "26 governments": none that is known. */
function isAnyBody(noun: Word): boolean {
  return (
    /^(government|cabinet|regime|administration|parliament|army)$/.test(noun.lemma) &&
    (/NNS/.test(noun.xpos) ||
      noun.dependents.some((one) => /^(a|an|any|every|each|no|another|which)$/.test(one.lower)))
  );
}

/** Who serves a body, and bodies of which there are many: several of them are hardly all of it. */
const STAFF =
  /^(official|troop|soldier|marine|commando|paratrooper|peacekeeper|serviceman|policeman|officer|gendarme|lawmaker|legislator|parliamentarian|prosecutor|dissident|court|tribunal|intelligence|force)$/;

/** The one body of its kind that a State, a capital's State or a person has: "the Iraqi government"; null where nobody's is meant. */
export function readBody(
  reading: Reading,
  noun: Word,
  family: RoleFamily,
  owner: EntityDraft | null,
): EntityDraft | null {
  if (!owner) {
    if (isAnyBody(noun)) return null;
    const own = isBareBody(noun, family) ? stateOfSubject(reading, noun) : null;
    if (own) return readBody(reading, noun, family, own);
    const earlier = earlierBody(reading, noun, family);
    if (earlier) return earlier;
    const home = isBareBody(noun, family) ? homeState(reading, noun) : null;
    if (home) return readBody(reading, noun, family, home);
    if (!isBodyByItself(noun, family)) return null;
    return draftFor(reading, `Organization ${family.label}`, () =>
      createDraft('Organization', family.label, { family, discriminator: reading.article.id }),
    );
  }
  const name =
    owner.kind === 'Person'
      ? `${owner.name} ${noun.lemma}`
      : nameWithOwner(family.label, owner, family.role, noun);
  return draftFor(reading, `Organization ${name}`, () =>
    createDraft('Organization', name, { family, owner }),
  );
}

/** A group named by its own words and its owner's name: "Kurdish fighters"; its short form later is the same group. */
export function readGroup(
  reading: Reading,
  noun: Word,
  family: RoleFamily,
  owner: EntityDraft | null,
): EntityDraft {
  const words = wordsOfGroup(reading, noun);
  const isKnown = noun.dependents.some((one) =>
    /^(the|these|those|this|that|their|its)$/.test(one.lower),
  );
  if (words.length === 0 && !owner && isKnown) {
    const earlier = findEarlier(reading, noun, (draft) => draft.family?.label === family.label);
    if (earlier) return earlier;
  }
  const label = capitalized([...words, pluralOf(noun)].join(' '));
  const name = owner ? nameWithOwner(label, owner, family.role, noun) : label;
  // Neither the order of the words nor another noun of the family makes another group.
  const sort = words
    .filter((one) => one !== noun.text)
    .map((one) => one.toLowerCase())
    .toSorted()
    .join(' ');
  const key =
    words.length > 0 ? `${family.label} ${sort} ${owner?.name ?? ''}` : name.toLowerCase();
  return draftFor(reading, `Organization ${key}`, () =>
    createDraft('Organization', name, {
      family,
      owner,
      discriminator: owner ? '' : reading.article.id,
    }),
  );
}

/** Adjectives and compounds that tell the group from others of its family, names apart, in the order of the text. */
function wordsOfGroup(reading: Reading, noun: Word): readonly string[] {
  return frontModifiers(noun)
    .filter(
      (one) =>
        ['amod', 'compound'].includes(one.relation) &&
        one.governor === noun &&
        !PLAIN_ADJECTIVES.has(one.lower) &&
        !/^(proxy|militant|rebel|armed)$/.test(one.lower) &&
        /^\p{L}+$/u.test(one.text) &&
        !reading.at.has(one) &&
        !reading.inName.has(one) &&
        dependentsBy(one, 'compound').length === 0,
    )
    .toSorted((one, other) => one.index - other.index)
    .map((one) => one.text);
}

/** One gunman acts for the gunmen, but a union or a network is a group by itself. */
function pluralOf(noun: Word): string {
  const isGroup = /(class|union|group|force|network)$/.test(noun.lemma);
  return noun.lower === noun.lemma && !isGroup ? `${noun.lemma}s` : noun.lower;
}
