/** Who held an office once: "Ana Salas, a former mayor of Lima", "then President Amos Okello". */
import { toClaims } from './claim-drafts.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { formerState } from '../actors/office-states.ts';
import { findPost, isFormer, officeNounsOf, ownerOf } from '../actors/offices.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../tree/words.ts';

/** Claims about the person named at a word; most words make none. */
export function formerOfficeClaims(reading: Reading, word: Word): readonly ClaimDraft[] {
  const [person] = reading.at.get(word) ?? [];
  if (person?.kind !== 'Person' || !reading.inName.has(word)) return [];
  return officeNounsOf(word)
    .filter((noun) => isFormer(noun))
    .flatMap((noun) => {
      const post = findPost(noun);
      if (!post) return [];
      const owner = ownerOf(reading, noun) ?? formerState(reading, post.title, noun);
      return owner && owner.kind !== 'Person'
        ? toClaims(reading, [person], [owner], {
            type: 'POSITION_HELD',
            word: noun,
            status: 'asserted',
          })
        : [];
    });
}
