/**
 * Entities of an answer
 *
 * Each entity must go by words that stand in the window exactly; whatever else the model says of it is checked or left out.
 */
import { PLOVER_MODES, toDateSpan } from '@entente/graph-store';
import type { EntityKind } from '@entente/graph-store';
import { createDraft } from '../extraction/drafts.ts';
import type { EntityDraft } from '../extraction/drafts.ts';
import { normalizeName } from '../extraction/names/identity.ts';
import { isSamePerson, surnameOf } from '../extraction/names/people.ts';
import { draftFor } from '../extraction/reading.ts';
import type { AnsweredEntity } from './answer.ts';
import { findNamed, noteName } from './article-draft.ts';
import type { ArticleDraft } from './article-draft.ts';
import {
  canName,
  findListedName,
  findRoleName,
  hasCapital,
  isAdjective,
  toPersonName,
  toRoleName,
  toTitle,
} from './entity-names.ts';
import { addWords } from './naming-words.ts';
import type { NamingWords } from './naming-words.ts';
import { findOccurrences } from './occurrences.ts';
import type { Window } from './windows.ts';

/** A longer phrase is no name; the canvas could not show it. */
const MAX_NAME_CHARACTERS = 90;

/**
 * Takes the entities of an answer into the draft, those who own others first.
 * @returns the words that name anyone so far known in this window: names, and mere mentions such as "the minister" of this window.
 */
export function readEntities(
  draft: ArticleDraft,
  window: Window,
  answered: readonly AnsweredEntity[],
): NamingWords {
  const bearers = new Map(answered.map((one) => [normalizeName(one.name), one]));
  const passing = new Map<EntityDraft, Set<string>>();
  for (const one of answered.toSorted((left, right) => rank(left) - rank(right))) {
    const words = wordsOf(draft, window, one, bearers);
    const entity = words.length === 0 ? findMaker(draft, one) : toEntity(draft, one, words);
    if (entity === null) {
      draft.dropped = { ...draft.dropped, entities: draft.dropped.entities + 1 };
      continue;
    }
    noteName(draft.given, one.name, entity);
    noteName(draft.names, entity.name, entity);
    for (const text of words.filter((each) => isMentionOf(entity, each))) {
      addWords(hasCapital(text) ? draft.words : passing, entity, text);
      if (hasCapital(text)) noteName(draft.names, text, entity);
    }
  }
  for (const one of answered) readEvent(draft, one);
  for (const [entity, all] of draft.words) for (const text of all) addWords(passing, entity, text);
  return passing;
}

/** Author and publisher need not be named in the text. */
function findMaker(draft: ArticleDraft, { name }: AnsweredEntity): EntityDraft | null {
  const known = draft.names.get(normalizeName(name));
  return known && draft.makers.has(known) ? known : null;
}

const rank = (one: AnsweredEntity): number => (one.owner === null ? 0 : 1);

/** What the model says the entity goes by, as far as it stands in the window; the name of another entity is no mention of this one. */
function wordsOf(
  draft: ArticleDraft,
  window: Window,
  answered: AnsweredEntity,
  bearers: ReadonlyMap<string, AnsweredEntity>,
): readonly string[] {
  const all = new Set([answered.name, ...answered.mentions].map((text) => text.trim()));
  return [...all].filter((text) => {
    const bearer = bearers.get(normalizeName(text)) ?? answered;
    // "Paris" may name the city here and the State there.
    const isShared = bearer === answered || answered.kind === 'State';
    return (
      canName(text) && isShared && findOccurrences(draft.reading.text, window, text).length > 0
    );
  });
}

/** What the gazetteer holds for another state is no mention of this one. */
function isMentionOf(entity: EntityDraft, words: string): boolean {
  if (entity.kind !== 'State') return true;
  const listed = findListedName(words, 'State');
  return listed === null || listed.name === entity.name;
}

function toEntity(
  draft: ArticleDraft,
  answered: AnsweredEntity,
  words: readonly string[],
): EntityDraft | null {
  const known = draft.names.get(normalizeName(answered.name));
  if (known?.kind === answered.kind) return known;
  switch (answered.kind) {
    case 'Event':
      return toEvent(draft, words);
    case 'Person':
      return toPerson(draft, answered.name, words);
    default:
      return toListed(draft, answered, words) ?? toUnlisted(draft, answered, words);
  }
}

function longestOf(words: readonly string[]): string | null {
  return (
    words
      .filter((one) => one.length <= MAX_NAME_CHARACTERS)
      .toSorted((one, other) => other.length - one.length)[0] ?? null
  );
}

function toEvent(draft: ArticleDraft, words: readonly string[]): EntityDraft | null {
  const longest = longestOf(words);
  if (longest === null) return null;
  const name = toTitle(longest);
  return draftFor(draft.reading, `Event ${normalizeName(name)}`, () =>
    createDraft('Event', name, {
      discriminator: draft.reading.article.id,
      event: {
        happening: '',
        type: null,
        mode: null,
        date: null,
        place: null,
        agents: new Set(),
        patients: new Set(),
      },
    }),
  );
}

/** A person has a name: one who is only ever "the minister" is none that could be told from others. */
function toPerson(
  draft: ArticleDraft,
  given: string,
  words: readonly string[],
): EntityDraft | null {
  const names = words.filter(hasCapital).map(toPersonName);
  const meant = normalizeName(toPersonName(given.trim()));
  const name = names.find((one) => normalizeName(one) === meant) ?? longestOf(names);
  if (name === null) return null;
  const persons = [...draft.reading.drafts.values()].filter((one) => one.kind === 'Person');
  const same = persons.find((one) => isSamePerson(one.name, name));
  if (same) {
    if (name.length > same.name.length) same.name = name;
    return same;
  }
  const namesakes = persons.filter((one) => surnameOf(one.name) === surnameOf(name));
  if (!name.includes(' ') && namesakes.length === 1) return namesakes[0] ?? null;
  return draftFor(draft.reading, `Person ${normalizeName(name)}`, () =>
    createDraft('Person', name),
  );
}

/** Who stands in the gazetteer, by a name of the article that stands for it. */
function toListed(
  draft: ArticleDraft,
  { name, kind }: AnsweredEntity,
  words: readonly string[],
): EntityDraft | null {
  const meant = normalizeName(findListedName(name, kind)?.name ?? name);
  const listed = words.flatMap((one) => findListedName(one, kind) ?? []);
  const found =
    listed.find((one) => normalizeName(one.name) === meant) ??
    listed.find((one) => one.kind === kind);
  return found
    ? draftFor(draft.reading, `${found.kind} ${found.name}`, () =>
        createDraft(found.kind, found.name),
      )
    : null;
}

function toUnlisted(
  draft: ArticleDraft,
  answered: AnsweredEntity,
  words: readonly string[],
): EntityDraft | null {
  const kind: EntityKind = answered.kind;
  const role = words.map(findRoleName).find((one) => one !== null) ?? null;
  const given = answered.name.trim();
  const names = words.filter(
    (one) => hasCapital(one) && findRoleName(one) === null && !isAdjective(one),
  );
  const proper = names.includes(given) ? given : longestOf(names);
  if (kind === 'Organization' && role !== null && proper === null) {
    const state =
      role.state === null
        ? null
        : draftFor(draft.reading, `State ${role.state}`, () =>
            createDraft('State', role.state ?? ''),
          );
    const owner = state ?? (answered.owner === null ? null : findNamed(draft, answered.owner));
    const name = toRoleName(role, owner?.name ?? null);
    return draftFor(draft.reading, `Organization ${normalizeName(name)}`, () =>
      createDraft('Organization', name, {
        family: role.family,
        owner,
        discriminator: owner === null ? draft.reading.article.id : '',
      }),
    );
  }
  const name = proper ?? longestOf(words);
  // The model must not rename: a state that the gazetteer knows goes by its own words in the article or not at all.
  if (name === null || (proper === null && kind === 'State')) return null;
  // A group by common nouns is one of this article's only, and stands in the graph when something is said of it.
  return draftFor(draft.reading, `${kind} ${normalizeName(name)}`, () =>
    proper === null && kind === 'Organization'
      ? createDraft(kind, toTitle(name), {
          family: { label: toTitle(name), role: 'CVL', single: false },
          discriminator: draft.reading.article.id,
        })
      : createDraft(kind, toTitle(name)),
  );
}

/** What the model says of a happening beyond its names, once all places are read. */
function readEvent(
  draft: ArticleDraft,
  { name, eventType, mode, date, place }: AnsweredEntity,
): void {
  const event = findNamed(draft, name)?.event;
  if (!event) return;
  event.type ??= eventType;
  if (mode !== null && event.type !== null && PLOVER_MODES[event.type].includes(mode))
    event.mode ??= mode;
  if (date !== null && toDateSpan(date) !== null) event.date ??= date;
  const where = place === null ? null : findNamed(draft, place);
  if (where?.kind === 'Place' || where?.kind === 'State') event.place ??= where;
}
