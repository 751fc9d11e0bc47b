import type { SampledClaim } from './sample-file.ts';

/** A judge needs to know whom "he" means. */
const CONTEXT_CHARACTERS = 200;

/** Whether two claims say the same, so that a judgement of one holds for the other. */
export function isSameClaim(one: SampledClaim, other: SampledClaim): boolean {
  return toKey(one) === toKey(other);
}

function toKey(claim: SampledClaim): string {
  return JSON.stringify([
    claim.corpus,
    claim.document,
    claim.evidence.start,
    claim.evidence.end,
    claim.subject,
    claim.type,
    claim.mode,
    claim.object,
    claim.event,
    claim.status,
    claim.attributedTo,
  ]);
}

/** Writes a claim, the sentence that it cites between `>>>` and `<<<`, what stands before, and what was judged. */
export function showClaim(claim: SampledClaim, text: string): string {
  const { subject, type, mode, object, event, status, attributedTo, evidence, judgement } = claim;
  const flat = (start: number, end: number): string =>
    text.slice(Math.max(0, start), end).replaceAll(/\s+/gu, ' ');
  const typed = mode === null ? type : `${type}:${mode}`;
  const told = event === null ? '' : ` in <${event}>`;
  const by = attributedTo.length === 0 ? '' : ` by ${attributedTo.join(', ')}`;
  return [
    `${claim.corpus} ${claim.document}: [${subject}] ${typed} [${object ?? ''}]${told} ${status}${by}`,
    `  ${flat(evidence.start - CONTEXT_CHARACTERS, evidence.start)}>>>${flat(evidence.start, evidence.end)}<<<`,
    ...(judgement === null ? [] : [`  judged ${JSON.stringify(judgement)}`]),
  ].join('\n');
}
