/**
 * Anonymous sources
 *
 * Who speaks without a name: "a source in the presidency", "three people familiar with the talks". They are nobody else: neither the
 * presidency nor those who talk says so.
 */
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import type { RoleFamily } from '../lexicon/role-nouns.ts';
import { capitalized } from '../names/spelled-names.ts';
import { draftFor, noteMention } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { extentOf } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

const SOURCES: RoleFamily = { label: 'Sources', role: 'CVL', single: false };
const SOURCE_NOUNS = /^(source|insider)$/;
const PEOPLE_NOUNS = /^(person|people|individual)$/;
/** What an outlet says of people whom it does not name. */
const IN_THE_KNOW =
  /^(familiar|knowledge|close|aware|briefed|informed|involved|acquainted|brief|inform|involve|acquaint)$/;
/** Longer phrases say more than who it is. */
const MAXIMUM_WORDS = 12;

/** The source that a noun stands for, known by its own words; null for every other noun. */
export function anonymousSource(reading: Reading, noun: Word): EntityDraft | null {
  if (noun.upos !== 'NOUN') return null;
  const [known] = reading.at.get(noun) ?? [];
  if (known?.family === SOURCES) return known;
  const [first, end] = extentOf(noun, (one) =>
    /^(conj|cc|appos|parataxis|punct|case|nsubj|cop)$/.test(one.relation)
      ? one.governor === noun
      : one.deprel === 'acl:relcl',
  );
  const knowing = PEOPLE_NOUNS.test(noun.lemma)
    ? noun.sentence.words
        .slice(noun.index + 1, noun.index + 4)
        .find((one) => IN_THE_KNOW.test(one.lower))
    : undefined;
  // Parsers hang "with knowledge of" elsewhere.
  const [, reach] = knowing ? extentOf(knowing) : [0, end];
  const last = Math.min(Math.max(end, reach), first + MAXIMUM_WORDS);
  const words = noun.sentence.words.slice(first, last + 1);
  if (!SOURCE_NOUNS.test(noun.lemma) && !knowing) return null;
  const named = words.filter((one) => one.index >= noun.index || !/^(DET|NUM)$/.test(one.upos));
  const from = named[0]?.start ?? noun.start;
  const phrase = reading.text.slice(from, named.at(-1)?.end ?? noun.end).replaceAll(/\s+/g, ' ');
  const name = capitalized(phrase);
  const kind = /NNS/.test(noun.xpos) || noun.lemma === 'people' ? 'Organization' : 'Person';
  const draft = draftFor(reading, `${kind} source ${name.toLowerCase()}`, () =>
    createDraft(kind, name, { family: SOURCES, discriminator: reading.article.id }),
  );
  noteMention(reading, draft, noun, first, last);
  return draft;
}
