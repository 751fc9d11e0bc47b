/**
 * Named entities
 *
 * Turns the names of an article into drafts: states, bodies and places of the gazetteer, persons with their surnames, organizations
 * with their acronyms.
 */
import { findEntry, findWhole, foldName } from '../../gazetteer/gazetteer.ts';
import { governmentAt } from '../actors/hosts.ts';
import { isGovernment } from './capitals.ts';
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { INSTITUTION_NOUNS } from '../lexicon/institution-nouns.ts';
import { COURTESY_TITLES, OFFICES, POSTS } from '../lexicon/titles.ts';
import { chooseLabels } from './name-kinds.ts';
import { findNames } from './names.ts';
import { completeNames } from './repeated-names.ts';
import type { NameSpan } from './names.ts';
import { isSamePerson, linkPersonNames, surnameOf } from './people.ts';
import type { FullName, PersonNames } from './people.ts';
import { draftFor, noteMention, stateDraft } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { findShortNames } from './short-names.ts';
import { prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Names all that the gazetteer or the engine knows by name, in the order of the text. */
export function readNames(reading: Reading): void {
  const found = completeNames(
    reading.trees,
    reading.trees.flatMap((tree) => findNames(tree, reading.text)),
  );
  const acronyms = findAcronyms(found, reading.text);
  const labels = chooseLabels(found, withoutCourtesy);
  const spans = found.map((span): NameSpan => {
    const key = foldName(withoutCourtesy(span));
    const full = acronyms.get(key);
    // Letters stand for a body, unless what they stand for is a place.
    const isBody = full !== undefined && labels.get(foldName(full)) !== 'LOC';
    const label = isBody ? 'ORG' : labels.get(foldName(full ?? key));
    return span.entry || label === undefined ? span : { ...span, label };
  });
  const people = readFullNames(reading, spans);
  const shorts = findShortNames(spans);
  spans.forEach((span, position) => {
    const full = shorts.get(foldName(span.text)) ?? span;
    if (full === span && isCommon(span)) return;
    const draft = full.entry
      ? toListed(reading, full, people, position)
      : toLearned(reading, full, people, position, acronyms);
    if (!draft) return;
    const first = span.words[0];
    const last = span.words.at(-1);
    if (!first || !last) return;
    noteMention(reading, draft, span.head, first.index, last.index);
    for (const word of span.words) reading.inName.set(word, draft);
  });
}

/** "the General", "the Council": a noun in capitals that stands for no name of the article. */
function isCommon({ words, entry }: NameSpan): boolean {
  const [only, ...others] = words;
  return (
    entry === null &&
    only !== undefined &&
    others.length === 0 &&
    (INSTITUTION_NOUNS.has(only.lower) ||
      COURTESY_TITLES.has(only.lower) ||
      OFFICES.has(only.lower) ||
      POSTS.has(only.lower))
  );
}

function readFullNames(reading: Reading, spans: readonly NameSpan[]): PersonNames<EntityDraft> {
  const found: FullName<EntityDraft>[] = [];
  const bySurname = new Map<string, FullName<EntityDraft>[]>();
  spans.forEach((span, position) => {
    const name = withoutCourtesy(span);
    if (span.label !== 'PER' || span.entry || !name.includes(' ')) return;
    const namesakes = bySurname.get(surnameOf(name)) ?? [];
    const same = namesakes.find((one) => isSamePerson(one.name, name));
    const person =
      same?.person ??
      draftFor(reading, `Person ${foldName(name)}`, () => createDraft('Person', name));
    if (name.length > person.name.length) person.name = name;
    const full = { name, position, person };
    found.push(full);
    // A name that is known word for word is found by its first mention.
    if (same?.name !== name) bySurname.set(surnameOf(name), [...namesakes, full]);
  });
  return linkPersonNames(found);
}

function withoutCourtesy(span: NameSpan): string {
  const words = span.words.filter((word) => !COURTESY_TITLES.has(word.lower));
  const kept = words.length > 0 ? words : span.words;
  const offset = kept[0]?.start ?? 0;
  const skipped = offset - (span.words[0]?.start ?? offset);
  return span.text.slice(Math.max(0, skipped)).trim() || span.text;
}

function toListed(
  reading: Reading,
  span: NameSpan,
  people: PersonNames<EntityDraft>,
  position: number,
): EntityDraft | null {
  const entry = span.entry;
  if (!entry) return null;
  // "Jordan" after "Michael Jordan" is the man.
  if (span.words.length === 1 && span.words[0]?.name.endsWith('PER') && entry.use !== 'demonym') {
    const person = people.find(span.text, position);
    if (person) return person;
  }
  if (entry.kind === 'Place' && entry.use === 'demonym') return null;
  if (entry.use === 'demonym' && isSomeone(span.head)) return null;
  if (entry.kind === 'State') return stateDraft(reading, entry.name);
  if (entry.use === 'capital' && entry.owner !== null) {
    return isGovernment(span.head)
      ? governmentAt(reading, entry.owner)
      : draftFor(reading, `Place ${entry.name}`, () => createDraft('Place', entry.name));
  }
  return draftFor(reading, `${entry.kind} ${entry.name}`, () =>
    createDraft(
      entry.kind,
      entry.kind === 'Organization' && entry.name === 'West' ? 'The West' : entry.name,
    ),
  );
}

function toLearned(
  reading: Reading,
  span: NameSpan,
  people: PersonNames<EntityDraft>,
  position: number,
  acronyms: ReadonlyMap<string, string>,
): EntityDraft | null {
  const regnal = regnalName(span);
  if (regnal !== null)
    return draftFor(reading, `Person ${foldName(regnal)}`, () => createDraft('Person', regnal));
  const name = withoutCourtesy(span);
  const known = name.includes(' ') && span.label !== 'PER' ? null : people.find(name, position);
  const { label } = span;
  if (
    known &&
    (label === 'PER' || (!name.includes(' ') && surnameOf(known.name) === surnameOf(name)))
  )
    return known;
  if (label === 'PER')
    return draftFor(reading, `Person ${foldName(name)}`, () => createDraft('Person', name));
  const state = stateOf(name);
  if (state) return stateDraft(reading, state);
  const full = spelledOut(acronyms.get(foldName(name)) ?? name);
  const kind = label === 'ORG' ? 'Organization' : 'Place';
  return draftFor(reading, `${kind} ${foldName(full)}`, () => createDraft(kind, full));
}

/** "Pope Leo", "Princess Maria": who is called so by one name is nobody whose given name that is; null for all other names. */
function regnalName({ words, text }: NameSpan): string | null {
  const [first] = words;
  const title = first?.sentence.words[first.index - 1];
  return words.length === 1 && title && REGNAL.test(title.text) ? `${title.text} ${text}` : null;
}

const REGNAL = /^(Pope|King|Queen|Prince|Princess|Emperor|Empress|Emir|Sultan|Saint|Patriarch)$/;

/** "a 22-year-old Kenyan", "three Kenyans", "young Kenyans", "Kenyans in exile": people of a State, who do not act for it. */
function isSomeone(word: Word): boolean {
  if (/^(amod|compound|nmod)$/.test(word.relation) && word.deprel !== 'nmod') return false;
  if (word.upos === 'ADJ') return false;
  // "hundreds of Kenyans marched" is not Kenya; what is done to hundreds of Kenyans is done to it.
  const isOneOfMany =
    word.relation === 'nmod' &&
    word.governor?.relation === 'nsubj' &&
    prepositionOf(word) === 'of' &&
    /^(thousand|hundred|dozen|million|number|majority|group|crowd|ten|half|some|many|most|part)s?$/.test(
      word.governor.lower,
    );
  return isOneOfMany || word.dependents.some(isChosen);
}

/** True for what picks some people out of a State. */
function isChosen(one: Word): boolean {
  switch (one.relation) {
    case 'nummod':
    case 'amod':
    case 'acl':
      return true;
    case 'nmod':
      return /^(in|from|at|with|without|under|of)$/.test(prepositionOf(one) ?? '');
    default:
      return /^(a|an|another|one|some|many|several|few|most|all|more|these|those|no)$/.test(
        one.lower,
      );
  }
}

/** "the Kenyan Republic" is the State. */
function stateOf(name: string): string | null {
  const [adjective, noun, ...more] = name.split(' ');
  const isState =
    more.length === 0 && /^(Republic|Kingdom|Federation|State|Union)$/.test(noun ?? '');
  const entry = isState ? findEntry(adjective ?? '') : null;
  return entry?.kind === 'State' ? entry.name : null;
}

/** "AU Peace Council" with the name of the whole in full, so that both spellings are one body. */
function spelledOut(name: string): string {
  const found = findWhole(name);
  return found ? `${found.whole.name} ${found.rest}` : name;
}

function standsInBrackets(span: NameSpan, full: NameSpan, text: string): boolean {
  const end = span.words.at(-1)?.end ?? 0;
  const start = full.words[0]?.start ?? 0;
  return (
    /^\s\(the\s$|^\s\($/u.test(text.slice(end, start)) && text[full.words.at(-1)?.end ?? 0] === ')'
  );
}

/** Acronyms given in parentheses after a full name, with that name. */
function findAcronyms(spans: readonly NameSpan[], text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const span of spans) {
    const after = text.slice(span.words.at(-1)?.end ?? 0, (span.words.at(-1)?.end ?? 0) + 12);
    const acronym = /^\s\((\p{Lu}[\p{Lu}.&]{1,8})\)/u.exec(after)?.[1];
    if (acronym && span.words.length > 1) found.set(foldName(acronym), span.text);
    // "the UAL (Union of Atlantic Lighthouses)": the name in full may stand second.
    const full = spans[spans.indexOf(span) + 1];
    const isShort = span.words.length === 1 && /^\p{Lu}[\p{Lu}.&]{1,7}$/u.test(span.text);
    if (
      isShort &&
      full &&
      full.label === 'ORG' &&
      full.words.length > 1 &&
      standsInBrackets(span, full, text)
    )
      found.set(foldName(span.text), full.text);
  }
  return found;
}
