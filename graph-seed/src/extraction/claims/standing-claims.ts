/** What holds over time: offices, parts of wholes, parties, who stands against whom. */
import { findEntry, findWhole } from '../../gazetteer/gazetteer.ts';
import { STATE_NOUNS } from '../actors/common-actors.ts';
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { STAFF_NOUNS } from '../lexicon/person-nouns.ts';
import { OFFICES } from '../lexicon/titles.ts';
import type { OfficeRelation } from '../lexicon/titles.ts';
import { isPast } from '../actors/offices.ts';
import { draftFor } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { createDraft } from '../drafts.ts';
import type { Word } from '../tree/words.ts';

/** One claim for each office that a person is said to hold. */
export function officeClaims(reading: Reading): readonly ClaimDraft[] {
  return [...reading.drafts.values()].flatMap((person) =>
    person.offices.flatMap((office) => {
      if (!office.of || office.of === person) return [];
      const headship =
        office.relation === 'HEAD_OF_STATE' || office.relation === 'HEAD_OF_GOVERNMENT';
      const type = headship && office.of.kind !== 'State' ? 'LEADER_OF' : office.relation;
      return toClaims(reading, [person], [office.of], {
        type,
        word: office.word,
        status: 'asserted',
      });
    }),
  );
}

/** Offices whose holder serves the State that is named with them, "Kenya's ambassador". */
const NATIONAL_OFFICE =
  /^(ambassador|minister|envoy|consul|president|premier|king|queen|chancellor|emir|sultan)$/;

/** Those whom a State sends or who govern in it, unlike its workers or students. */
const SENT =
  /^(diplomat|adviser|advisor|instructor|negotiator|envoy|politician|trainer|inspector|prosecutor|regulator|agent|delegate|commander|general|minister|mp)$/;

/** One claim for each nominal actor that belongs to someone: "the Iraqi army" is a part of Iraq. */
export function ownerClaims(reading: Reading): readonly ClaimDraft[] {
  const first = new Map<EntityDraft, Word>();
  for (const { draft, word } of reading.references) if (!first.has(draft)) first.set(draft, word);
  return [...first].flatMap(([draft, word]) => {
    if (!draft.family || !draft.owner) return [];
    const statement = { word, status: 'asserted' } as const;
    if (draft.kind === 'Person') {
      const isOffice =
        (draft.owner.kind === 'State' && NATIONAL_OFFICE.test(word.lemma)) ||
        (draft.owner.kind === 'Person' && word.lemma.startsWith('spokes'));
      return (isOffice || (draft.owner.kind === 'Organization' && serves(word))) && !isPast(word)
        ? toClaims(reading, [draft], [draft.owner], {
            ...statement,
            type: officeTypeOf(word, draft.owner),
          })
        : [];
    }
    if (isPast(word)) return [];
    if (draft.owner.kind === 'Person') {
      return draft.family.role === 'GOV' && draft.family.single
        ? toClaims(reading, [draft.owner], [draft], { ...statement, type: 'LEADER_OF' })
        : [];
    }
    // A court of a town stands there; a court of a State is a part of it.
    if (draft.family.single)
      return toClaims(reading, [draft], [draft.owner], {
        ...statement,
        type: draft.owner.kind === 'Place' ? 'LOCATED_IN' : 'PART_OF',
      });
    if (draft.owner.kind === 'Organization' && serves(word))
      return toClaims(reading, [draft], [draft.owner], {
        ...statement,
        type: /^members?$/.test(word.lemma) ? 'MEMBER_OF' : 'PART_OF',
      });
    if (draft.owner.kind === 'State' && SENT.test(word.lemma))
      return toClaims(reading, [draft], [draft.owner], { ...statement, type: 'PART_OF' });
    // States that go by their region say nothing new of where it is.
    return draft.owner.kind === 'Place' && !STATE_NOUNS.test(word.lemma)
      ? toClaims(reading, [draft], [draft.owner], { ...statement, type: 'LOCATED_IN' })
      : [];
  });
}

/** True for members, staff and offices; critics, guests and defectors belong to nobody they are named with. */
function serves(noun: Word): boolean {
  return noun.lemma === 'member' || STAFF_NOUNS.has(noun.lemma) || OFFICES.has(noun.lemma);
}

/** What an office means towards a body that is no State. */
function officeTypeOf(noun: Word, owner: EntityDraft): OfficeRelation {
  const relation = OFFICES.get(noun.lemma) ?? 'POSITION_HELD';
  return relation.startsWith('HEAD_OF') && owner.kind !== 'State' ? 'LEADER_OF' : relation;
}

/** A body whose name holds that of the whole: "the United Nations Security Council". */
export function wholeClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  const [body] = reading.at.get(word) ?? [];
  if (body?.kind !== 'Organization' || !reading.inName.has(word)) return [];
  const mention = body.mentions.find((one) => one.start <= word.start && one.end >= word.end);
  const surface = mention ? reading.text.slice(mention.start, mention.end) : '';
  const listed = findEntry(surface);
  const found = findWhole(surface);
  // A listed body is a part of what the list says; any other of the body whose name it bears.
  if (!found || (listed ? listed.owner !== found.whole.name : !isBodyName(found.rest))) return [];
  const { whole } = found;
  const draft = draftFor(reading, `${whole.kind} ${whole.name}`, () =>
    createDraft(whole.kind, whole.name),
  );
  return toClaims(reading, [body], [draft], { type: 'PART_OF', word, status: 'asserted' });
}

/** What follows the name of the whole names a body: `Peace Council`, unlike `Treaty`. */
function isBodyName(rest: string): boolean {
  return /(council|committee|commission|assembly|parliament|court|agency|secretariat|mission|board|office|bureau|programme|program|fund|bank|force|command|department)\b/i.test(
    rest,
  );
}

/** "X's Y Party", "X of the Y Party": membership. */
export function partyClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  const [party] = reading.at.get(word) ?? [];
  if (party?.kind !== 'Organization' || !/\b(party|labour|democrats)$/i.test(party.name)) return [];
  const before = word.sentence.words
    .slice(0, word.index)
    .findLast((one) => one.upos === 'PART' && /^['’]s?$/.test(one.text));
  const between = before ? word.sentence.words.slice(before.index + 1, word.index) : [];
  const owner =
    before && between.every((one) => reading.inName.get(one) === party)
      ? before.sentence.words[before.index - 1]
      : undefined;
  const member = owner ? reading.inName.get(owner) : undefined;
  return member?.kind === 'Person'
    ? toClaims(reading, [member], [party], {
        type: 'MEMBER_OF_POLITICAL_PARTY',
        word,
        status: 'asserted',
      })
    : [];
}
