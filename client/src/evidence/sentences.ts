import type { ClaimCardFragment } from '../generated/operations.ts';

/** One sentence of an article with all that it claims. */
export interface Sentence {
  /** The first claim's id. */
  readonly id: string;
  readonly article: ClaimCardFragment['article'];
  readonly quote: string;
  readonly claims: readonly [ClaimCardFragment, ...ClaimCardFragment[]];
}

/** Groups claims by their sentence, in the order of each sentence's first claim. */
export function groupBySentence(claims: readonly ClaimCardFragment[]): readonly Sentence[] {
  const sentences = new Map<string, [ClaimCardFragment, ...ClaimCardFragment[]]>();
  for (const claim of claims) {
    const place = `${claim.article.id} ${claim.evidence.start} ${claim.evidence.end}`;
    const known = sentences.get(place);
    if (known === undefined) sentences.set(place, [claim]);
    else known.push(claim);
  }
  return [...sentences.values()].map((group) => ({
    id: group[0].id,
    article: group[0].article,
    quote: group[0].evidence.quote,
    claims: group,
  }));
}
