/**
 * Relations
 *
 * The drawn edges: all claims with the same subject, type and object, counted. They follow from the document and are never
 * edited by hand.
 */
import type { ClaimStatus, RelationType } from './vocabulary.ts';

/** One edge of the picture. */
export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  readonly subjectId: string;
  readonly objectId: string;
  readonly claimCount: number;
  readonly articleCount: number;
  /** Independent origins: articles of one publisher, or reprints of one text, count once. */
  readonly originCount: number;
  /** How many claims have each status, strongest status first, without zeros. */
  readonly statuses: readonly { readonly status: ClaimStatus; readonly count: number }[];
  /** Modes of the claims, sorted, without repeats. */
  readonly modes: readonly string[];
  /** Publishers of the articles, sorted, without repeats. */
  readonly publishers: readonly string[];
  /** ISO dates of the first and last day on which a dated claim may have happened; null without one. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** True when one of its claims is on a side of a disagreement. */
  readonly contested: boolean;
}
