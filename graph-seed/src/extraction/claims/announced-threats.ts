/** Announced threats: who says "we will boycott the vote" threatens with it, whatever comes of it. */
import type { ClaimDraft } from './claim-drafts.ts';
import { threatOf } from './content-modes.ts';
import { HOSTILE } from '../lexicon/control-verbs.ts';
import { dependentsBy } from '../tree/words.ts';

/** The claim, or the threat that it is where the one who would act says so. */
export function asThreat(claim: ClaimDraft): ClaimDraft {
  const { subject, type, mode, stance, word } = claim;
  const auxiliaries = dependentsBy(word, 'aux').map((one) => one.lower);
  // "would have attacked": what did not come about threatens nobody.
  const lies =
    auxiliaries.some((one) => /^(will|would|'ll|shall)$/.test(one)) &&
    !auxiliaries.includes('have');
  const speaksForItself =
    stance.speakers[0] === subject ||
    (stance.speakers[0]?.owner ?? null) === subject ||
    stance.speakers[0] === subject.owner;
  if (isConditionalPromise(claim)) return { ...claim, type: 'THREATEN' };
  if (!isHostile(claim) || !lies || !speaksForItself || stance.status === 'negated') return claim;
  return {
    ...claim,
    type: 'THREATEN',
    mode: threatOf(type, mode),
    stance: { ...stance, status: 'reported' },
  };
}

function isHostile({ type, word }: ClaimDraft): boolean {
  return (
    HOSTILE.has(type) ||
    (type === 'REJECT' && /^(boycott|suspend|cut|halt|break)$/.test(word.lemma))
  );
}

/** "will withdraw its troops unless": what is announced unless another gives in is no promise. */
function isConditionalPromise({ type, word }: ClaimDraft): boolean {
  return (
    type === 'AGREE' &&
    dependentsBy(word, 'advcl').some((one) =>
      dependentsBy(one, 'mark').some((mark) => mark.lower === 'unless'),
    )
  );
}
