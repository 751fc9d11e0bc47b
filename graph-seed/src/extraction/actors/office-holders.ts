/** People who are named by an office: "the Kenyan president", "the prime minister". */
import { createDraft } from '../drafts.ts';
import type { EntityDraft } from '../drafts.ts';
import { findEarlier } from './history.ts';
import { frontExtent, phraseExtent } from '../tree/noun-phrases.ts';
import { counterpartOf, findOffice, isPast, ownerOf } from './offices.ts';
import { findEntry } from '../../gazetteer/gazetteer.ts';
import { quotationOf } from '../stance/quotations.ts';
import { draftFor, noteMention, stateDraft } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { capitalized, withArticle } from '../names/spelled-names.ts';
import { dependentsBy, firstConjunct } from '../tree/words.ts';
import type { Word } from '../tree/words.ts';

/** "the Russian president", "the prime minister": the person of that office, or one known by the office alone. */
export function readOfficeHolder(reading: Reading, noun: Word): boolean {
  const office = findOffice(noun) ?? counterpartOf(reading, noun);
  if (!office || /NNS|NNPS/.test(noun.xpos)) return false;
  const isTitle =
    noun.deprel === 'nmod:desc' ||
    firstConjunct(noun).deprel === 'appos' ||
    dependentsBy(noun, 'appos', 'flat').some((one) => reading.at.get(one)?.[0]?.kind === 'Person');
  if (isTitle) return true;
  if (isPast(noun) || noun.dependents.some((one) => /^(a|an|any|no)$/.test(one.lower)))
    return false;
  const owner = ownerOf(reading, noun);
  const [first, last] = owner ? phraseExtent(noun) : frontExtent(noun);
  const known = findHolder(reading, noun, office.title, owner);
  if (known) noteMention(reading, known, noun, first, last);
  else if (
    (owner &&
      owner.kind !== 'Place' &&
      (office.relation.startsWith('HEAD_OF') || noun.lemma === 'counterpart')) ||
    (owner && /^secretary-general|^(secretary general|general secretary)$/.test(office.title))
  ) {
    const name = `${capitalized(office.title)} of ${withArticle(owner.name)}`;
    const holder = draftFor(reading, `Person ${name}`, () => createDraft('Person', name));
    if (!holder.offices.some((one) => one.of === owner))
      holder.offices.push({ ...office, of: owner, word: noun });
    noteMention(reading, holder, noun, first, last);
  }
  return reading.at.has(noun);
}

function findHolder(
  reading: Reading,
  noun: Word,
  title: string,
  owner: EntityDraft | null,
): EntityDraft | null {
  const holds = (draft: EntityDraft): boolean =>
    draft.offices.some(
      (one) =>
        (one.title === title || (!title.includes(' ') && one.title.endsWith(` ${title}`))) &&
        (owner === null || one.of === owner),
    );
  const own = owner ? null : stateOfSpeaker(reading, noun);
  const ours = own
    ? [...reading.drafts.values()].find(
        (draft) => holds(draft) && draft.offices.some((one) => one.of === own),
      )
    : undefined;
  if (ours) return ours;
  const earlier = findEarlier(reading, noun, holds);
  if (earlier) return earlier;
  const later = [...reading.drafts.values()].filter((draft) => holds(draft));
  return owner || later.length === 1 ? (later[0] ?? null) : null;
}

/** "the president" in the words of a government or its seat is its own. */
function stateOfSpeaker(reading: Reading, noun: Word): EntityDraft | null {
  const speaker = quotationOf(noun, reading.quotations)?.speaker;
  const [voice] = speaker ? (reading.at.get(speaker) ?? []) : [];
  if (voice?.kind === 'State') return voice;
  if (voice?.owner?.kind === 'State') return voice.owner;
  const seat = voice ? findEntry(voice.name) : null;
  return seat?.use === 'seat' && seat.owner !== null ? stateDraft(reading, seat.owner) : null;
}
