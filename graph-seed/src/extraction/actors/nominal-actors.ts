/**
 * Nominal actors
 *
 * Most who act in the news are named by a role, not a name. A role noun with an owner gets its standard name ("Government of X"); a
 * group without one is named by its own words; later short forms find the earlier actor.
 */
import { findEntry } from '../../gazetteer/gazetteer.ts';
import { groupName, nameBeside, readCommonActor } from './common-actors.ts';
import type { EntityDraft } from '../drafts.ts';
import { findMeaning } from '../events/event-meanings.ts';
import {
  EQUIPMENT_NOUNS,
  POPULATION_NOUNS,
  SITE_NOUNS,
  SPACE_NOUNS,
} from '../lexicon/role-nouns.ts';
import type { RoleFamily } from '../lexicon/role-nouns.ts';
import { frontExtent, isHyphenated, namedModifiers, phraseExtent } from '../tree/noun-phrases.ts';
import { readOfficeHolder } from './office-holders.ts';
import { findNamesake, partyOfAdherents } from './named-bodies.ts';
import { readPair } from './nominal-pairs.ts';
import { readSite, readSpace } from './nominal-places.ts';
import { noteMention } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { readBody, readGroup } from './role-bodies.ts';
import { toOwner } from './role-owners.ts';
import { namesListedBeside, readShared } from './several-actors.ts';
import { readEmployer } from './employers.ts';
import { findFamily, goesOn } from './role-families.ts';
import { dependentsBy } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Notes whom a common noun stands for, if it stands for anyone; nouns must come in the order of the text. */
export function readNominal(reading: Reading, noun: Word): void {
  if (reading.at.has(noun) || reading.inName.has(noun)) return;
  if (noun.deprel === 'compound' && noun.governor?.upos !== 'VERB' && !actsIn(noun)) {
    readEmployer(reading, noun);
    return;
  }
  const party = partyOfAdherents(reading, noun);
  if (party) {
    noteMention(reading, party, noun, noun.index, noun.index);
    return;
  }
  const listed = namesListedBeside(reading, noun);
  if (listed.length > 1) {
    reading.at.set(noun, listed);
    return;
  }
  if (readPair(reading, noun) || readOfficeHolder(reading, noun)) return;
  if (/^(power|member|bloc|alliance)$/.test(noun.lemma)) {
    const named = namedModifiers(reading, noun, noun.lemma === 'power' ? ['of'] : []);
    const bloc = named.find((one) => one.kind === 'Organization' && one.family === null);
    if (bloc) {
      reading.at.set(noun, [bloc]);
      reading.groups.set(groupName(reading, noun), bloc);
      return;
    }
  }
  const family = findFamily(noun);
  if (readShared(reading, noun, family)) return;
  // "the journalist Amos Okello" and "Amos Okello, a journalist" are Amos Okello, none of the journalists.
  const described =
    family && !family.single && noun.xpos === 'NN'
      ? (nameBeside(reading, noun) ?? describedBy(reading, noun))
      : null;
  if (described) {
    reading.at.set(noun, [described]);
    return;
  }
  if (family && !servesBody(reading, noun, family)) {
    readRole(reading, noun, family);
    return;
  }
  if (POPULATION_NOUNS.has(noun.lemma) || EQUIPMENT_NOUNS.has(noun.lemma)) {
    const named = namedModifiers(reading, noun, ['of', 'in', 'from']);
    const owner = named.find(
      (one) =>
        one.kind === 'State' || (EQUIPMENT_NOUNS.has(noun.lemma) && one.kind === 'Organization'),
    );
    if (owner) reading.at.set(noun, [owner]);
    // "residents of Kisumu" are a group, unlike the people of a State.
    else if (named.some(({ kind }) => kind === 'Place')) readCommonActor(reading, noun);
    return;
  }
  if (SITE_NOUNS.has(noun.lemma) || isCentre(noun)) readSite(reading, noun);
  // "the three Baltic states" are no space.
  else if (SPACE_NOUNS.has(noun.lemma) && !(noun.lemma === 'state' && noun.xpos === 'NNS'))
    readSpace(reading, noun);
  else readCommonActor(reading, noun);
}

/** "Amos Okello, a journalist": whom an aside with "a" describes. */
function describedBy(reading: Reading, noun: Word): EntityDraft | null {
  const named = noun.relation === 'appos' && noun.governor ? noun.governor : null;
  const isAside = noun.dependents.some((one) => /^an?$/.test(one.lower));
  if (!named || !isAside || !reading.inName.has(named)) return null;
  return (
    reading.at.get(named)?.find(({ kind }) => kind === 'Person' || kind === 'Organization') ?? null
  );
}

/** "officials of the company": whoever serves a body that does not govern is no government. */
function servesBody(reading: Reading, noun: Word, family: RoleFamily): boolean {
  if (!/^(official|authority)$/.test(noun.lemma) || family.role !== 'GOV') return false;
  const [owner] = namedModifiers(reading, noun, ['of', 'from', 'at']).filter(
    (one) => one.kind !== 'Person' && one.kind !== 'Event',
  );
  return owner?.kind === 'Organization' && findEntry(owner.name)?.use !== 'seat';
}

/** "a police crackdown", "the rebel offensive": a role right before what it does. */
function actsIn(noun: Word): boolean {
  const act = noun.governor ? findMeaning(noun.governor) : null;
  return (
    act?.type != null && noun.index < (noun.governor?.index ?? -1) && findFamily(noun) !== null
  );
}

/** "a cultural centre" is a site; "the centre of the city" is a part of it. */
function isCentre(noun: Word): boolean {
  return (
    /^(center|centre)$/.test(noun.lemma) &&
    noun.dependents.some((one) => one.relation === 'amod' && /(al|ic|ing|ional)$/.test(one.lower))
  );
}

function readRole(reading: Reading, noun: Word, family: RoleFamily): void {
  // "Our army": a speaker who stands for no body owns none.
  const isOurs = noun.dependents.some((one) => /^(our|my)$/.test(one.lower));
  const hung = [noun, ...(goesOn(noun) ? dependentsBy(noun, 'nmod') : [])]
    .flatMap((one) => namedModifiers(reading, one, ['of', 'in', 'from', 'on', 'to']))
    .filter((one) => !isOurs || one.kind !== 'Person');
  const before = namesDirectlyBefore(reading, noun);
  // "denounces X and Y's regime": the regime is that of Y.
  const ruler = family.role === 'GOV' && before[0]?.kind === 'Person' ? before : null;
  const named = ruler ?? (hung.length > 0 ? hung : before);
  const body = nameBefore(reading, noun);
  const [first, last] = named.length > 0 || goesOn(noun) ? phraseExtent(noun) : frontExtent(noun);
  // "the Hamas group", "the Hamas government": a body's own name before the role is the body itself, unless it governs.
  if (
    body &&
    (family.role === 'REB' ||
      family.role === 'CRM' ||
      /^(group|party|movement|network)$/.test(noun.lemma))
  ) {
    noteMention(reading, body, noun, first, noun.index);
    return;
  }
  const same = findNamesake(reading, noun, family);
  if (same) {
    noteMention(reading, same, noun, first, noun.index);
    return;
  }
  const owner = toOwner(reading, family, named);
  // "prosecutors in X" are those of a town, not its judiciary; "lawmakers of the X Party" are no parliament.
  const isOfParty = owner?.kind === 'Organization' && family.role === 'LEG';
  if ((owner?.kind === 'Place' || isOfParty) && isCrew(noun)) {
    readCommonActor(reading, noun);
    return;
  }
  const draft = family.single
    ? readBody(reading, noun, family, owner)
    : readGroup(reading, noun, family, owner);
  if (draft) noteMention(reading, draft, noun, first, last);
  else readCommonActor(reading, noun);
}

/** The armed body whose name stands before the noun, "the Acme biker gang" included. */
function nameBefore(reading: Reading, noun: Word): EntityDraft | null {
  const draft = dependentsBy(noun, 'compound')
    .filter((one) => one.index < noun.index && !isHyphenated(one))
    .map((one) => reading.at.get(one)?.[0] ?? reading.inName.get(one))
    .findLast((one) => one !== undefined);
  return draft?.kind === 'Organization' && draft.family === null ? draft : null;
}

/** Names that end right before the noun, also where the parser hung them elsewhere: "X's Y Party (YP) government". */
function namesDirectlyBefore(reading: Reading, noun: Word): readonly EntityDraft[] {
  const found: EntityDraft[] = [];
  for (let index = noun.index - 1; index >= 0; index -= 1) {
    const word = noun.sentence.words[index];
    const named = word ? reading.inName.get(word) : undefined;
    if (!word || (!named && !/^(\(|\)|['’]s?)$/.test(word.text))) break;
    if (named && !found.includes(named)) found.push(named);
  }
  return found;
}

function isCrew(noun: Word): boolean {
  return (
    /NNS|NNPS/.test(noun.xpos) &&
    /^(prosecutor|official|lawmaker|legislator|delegate)$/.test(noun.lemma)
  );
}
