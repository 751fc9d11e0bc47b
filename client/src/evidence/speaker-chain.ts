/**
 * Speaker chain
 *
 * Who says it, from the voice outwards: "Ban Ki-moon said to Ayrault in World Socialist Web Site".
 */
import type { ClaimCardFragment } from '../generated/operations.ts';

/** One link of the chain, with the word that joins it to the one before. */
export interface ChainLink {
  readonly joint: string | null;
  readonly name: string;
  /** True for names of people and outlets; false for what Entente says in their place. */
  readonly isName: boolean;
}

/** Longer chains keep their first and last speaker. */
const MAX_SPEAKERS = 3;

function toSpeakerLinks(names: readonly string[]): readonly ChainLink[] {
  const [first, ...others] = names;
  if (first === undefined) return [];
  const head: ChainLink = { joint: null, name: first, isName: true };
  const tail = others.map((name): ChainLink => ({ joint: 'said to', name, isName: true }));
  if (names.length <= MAX_SPEAKERS) return [head, ...tail];
  const last = tail.at(-1);
  const between: ChainLink = { joint: null, name: `${names.length - 2} more`, isName: false };
  return last === undefined ? [head] : [head, between, last];
}

/** Gives the chain of a claim: its speakers, then its outlet. A reported claim without a speaker says so. */
export function toSpeakerChain(
  claim: Pick<ClaimCardFragment, 'attributedTo' | 'status' | 'article'>,
): readonly ChainLink[] {
  const outlet = claim.article.publisher ?? claim.article.title;
  const speakers = toSpeakerLinks(claim.attributedTo.map((entity) => entity.name));
  if (speakers.length > 0) return [...speakers, { joint: 'in', name: outlet, isName: true }];
  if (claim.status === 'REPORTED')
    return [
      { joint: null, name: 'speaker not named', isName: false },
      { joint: 'in', name: outlet, isName: true },
    ];
  return [{ joint: null, name: outlet, isName: true }];
}
