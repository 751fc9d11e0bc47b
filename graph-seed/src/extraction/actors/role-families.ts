/** Which family of actors a noun names: the lexicon's, or the ministry of some field. */
import { findEntry } from '../../gazetteer/gazetteer.ts';
import { findMinistry, ministryOf } from '../lexicon/ministries.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { RoleFamily } from '../lexicon/role-nouns.ts';
import { lexicalForms } from '../tree/noun-phrases.ts';
import { dependentsBy, extentOf, prepositionOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** Finds the family of a role noun where it stands, "the foreign ministry" and "Ministry of Water" included; null for any other noun. */
export function findFamily(noun: Word): RoleFamily | null {
  // "in force": a force that nothing qualifies is no army.
  if (
    noun.lower === 'force' &&
    !noun.dependents.some(
      (one) => /^(det|amod|compound|nmod)$/.test(one.relation) && one.index < noun.index,
    )
  )
    return null;
  if (noun.lemma === 'ministry') {
    const field = fieldBefore(noun) ?? fieldBehind(noun);
    return field === null ? null : ministryOf(field);
  }
  if (isSomeOfficial(noun)) return OFFICIALS;
  for (const form of lexicalForms(noun)) {
    const family = ROLE_NOUNS.get(form);
    if (family) return family;
  }
  return null;
}

/** Some who serve a government and are not it. */
const OFFICIALS: RoleFamily = { label: 'Officials', role: 'GOV', single: true };

/** "two officials", "a senior official": some of them are named by their number, where "French officials" speak for their government. */
function isSomeOfficial(noun: Word): boolean {
  return (
    noun.lemma === 'official' &&
    !/^police$/.test(noun.sentence.words[noun.index - 1]?.lower ?? '') &&
    noun.dependents.some(
      (one) =>
        one.index < noun.index &&
        (one.relation === 'nummod' ||
          /^(a|an|one|another|some|several|many|few|dozens|various|former)$/.test(one.lower)),
    )
  );
}

/** True where the name of a body goes on behind its noun: "ministry of water", "court of appeal". */
export function goesOn(noun: Word): boolean {
  const [of, next] = noun.sentence.words.slice(noun.index + 1);
  return (
    of?.lower === 'of' &&
    (noun.lemma === 'ministry' || ROLE_NOUNS.has(`${noun.lemma} of ${next?.lower ?? ''}`))
  );
}

/** Finds the family of a whole name: "Supreme Court", "Ministry of Water"; null for a name of its own. */
export function familyOfName(words: readonly string[], lemma: string): RoleFamily | null {
  const form = [...words.slice(0, -1), lemma].join(' ').toLowerCase();
  return ROLE_NOUNS.get(form) ?? findMinistry(form);
}

/** "the Kenyan home affairs ministry": `home affairs`. */
function fieldBefore(noun: Word): string | null {
  const words = noun.sentence.words;
  const last = words[noun.index - 1];
  if (!last || !isField(last, noun)) return null;
  const first = words[noun.index - 2];
  return first &&
    /^(affairs|works|security|health|development)$/.test(last.lower) &&
    isField(first, last)
    ? `${first.lower} ${last.lower}`
    : last.lower;
}

function isField(word: Word, head: Word): boolean {
  return (
    /^(amod|compound)$/.test(word.relation) &&
    (word.governor === head || word.governor === head.governor) &&
    findEntry(word.text) === null &&
    !/^(new|same|other|own|former|relevant|federal|state|key|line)$/.test(word.lower)
  );
}

/** "the Ministry of Water and Sanitation": `water and sanitation`. */
function fieldBehind(noun: Word): string | null {
  const field = dependentsBy(noun, 'nmod').find(
    (one) => one.index > noun.index && /^(of|for)$/.test(prepositionOf(one) ?? ''),
  );
  if (!field || findEntry(field.text)) return null;
  const [first, last] = extentOf(
    field,
    (one) => /^(nmod|acl|appos|punct|case|parataxis)$/.test(one.relation) || one.index < noun.index,
  );
  const words = field.sentence.words.slice(first, last + 1);
  return words.length > 5 ? null : words.map((one) => one.lower).join(' ');
}
