/**
 * Offices
 *
 * Reads who holds which office from titles ("French President X"), appositions ("X, the president of Y") and copulas ("X is the
 * president of Y"). Former and future holders are left out: the relation would be wrong today.
 */
import { actorsOf } from './actors.ts';
import type { EntityDraft, Office } from './drafts.ts';
import { OFFICES, PAST_OFFICE_WORDS } from './lexicon/titles.ts';
import type { OfficeRelation } from './lexicon/titles.ts';
import { frontModifiers, lexicalForms } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import { dependentsBy, extentOf, prepositionOf } from './words.ts';
import type { Word } from './words.ts';

/** Finds the office that a noun names, `foreign minister`; null for another noun. */
export function findOffice(
  noun: Word,
): { readonly title: string; readonly relation: OfficeRelation } | null {
  for (const form of lexicalForms(noun)) {
    const relation = OFFICES.get(form);
    if (relation) return { title: titleOf(noun, form), relation };
  }
  return null;
}

/** "justice minister" in full: two ministers are two. */
function titleOf(noun: Word, form: string): string {
  if (!/^(minister|secretary|commissioner|deputy|chief|director|ambassador|adviser)$/.test(form))
    return form;
  const [first, ...more] = noun.dependents
    .filter((one) => one.index < noun.index && /^(compound|amod)$/.test(one.relation))
    .filter(
      (one) => !/^B-|^I-/.test(one.name) && !/^(former|new|then|late|senior)$/.test(one.lower),
    );
  return first ? [...[first, ...more].map((one) => one.lower), form].join(' ') : form;
}

/** Notes the offices of all persons named in the article. */
export function readOffices(reading: Reading): void {
  for (const [word, [draft]] of reading.at) {
    if (draft?.kind !== 'Person') continue;
    for (const noun of officeNounsOf(word)) readOffice(reading, draft, noun);
  }
}

/** Nouns that may name the office of the person at this word. */
function officeNounsOf(word: Word): readonly Word[] {
  const titles = dependentsBy(word, 'nmod:desc', 'compound').filter(
    (one) => one.index < word.index,
  );
  const asides = dependentsBy(word, 'appos').flatMap((one) => [one, ...dependentsBy(one, 'conj')]);
  const governor = word.governor;
  const named = governor && (word.deprel === 'appos' || word.deprel === 'flat') ? [governor] : [];
  const copula =
    governor && word.relation === 'nsubj' && governor.upos !== 'VERB' && isPresentCopula(governor)
      ? [governor]
      : [];
  return [...titles, ...asides, ...named, ...copula];
}

function isPresentCopula(noun: Word): boolean {
  const negated = noun.dependents.some((one) => /^(not|n't|never)$/.test(one.lower));
  return (
    !negated &&
    noun.dependents.some((one) => one.relation === 'cop' && /^(is|'s|are)$/.test(one.lower))
  );
}

function readOffice(reading: Reading, person: EntityDraft, noun: Word): void {
  const office = findOffice(noun);
  if (!office || isPast(noun)) return;
  const entry: Office = { ...office, of: ownerOf(reading, noun), word: noun };
  const known = person.offices.some((one) => one.title === entry.title && one.of === entry.of);
  const vague = person.offices.findIndex((one) => one.word === noun && one.of === null);
  if (vague >= 0 && entry.of !== null) person.offices.splice(vague, 1, entry);
  else if (!known) person.offices.push(entry);
}

/** True for `former`, `then`, `vice` and the like before the office. */
export function isPast(noun: Word): boolean {
  const [first] = extentOf(noun, (one) => one.index > noun.index);
  return noun.sentence.words
    .slice(Math.max(0, first - 1), noun.index + 3)
    .some(
      (word) =>
        PAST_OFFICE_WORDS.has(word.lower) && (word.index < noun.index || word.lower === 'elect'),
    );
}

/** Whose office a noun names: the State or Organization before it or after `of`. */
export function ownerOf(reading: Reading, noun: Word): EntityDraft | null {
  const whole = noun.deprel === 'nmod:desc' && noun.governor ? [noun, noun.governor] : [noun];
  const front = whole.flatMap((one) => frontModifiers(one)).filter((one) => one.index < noun.index);
  const behind = dependentsBy(noun, 'nmod').filter(
    (one) => one.index > noun.index && ['of', 'for', 'in'].includes(prepositionOf(one) ?? ''),
  );
  // "the UK representative for Syria" serves the one before the noun; what follows is the field of work.
  const field = behind.filter((one) => prepositionOf(one) === 'of');
  const rest = behind.filter((one) => prepositionOf(one) !== 'of');
  const owners = [...field, ...front.toReversed(), ...rest]
    .flatMap((one) =>
      one.lower === 'whose' ? actorsOf(reading, one) : (reading.at.get(one) ?? []),
    )
    .filter((one) => one.kind === 'State' || one.kind === 'Organization' || one.kind === 'Place');
  const place = /^(mayor|governor|president|premier|leader|head|chief|councillor)$/.test(noun.lemma)
    ? owners[0]
    : undefined;
  return owners.find((one) => one.kind !== 'Place') ?? place ?? null;
}
