import { quote, toBadInput } from '../refusals.ts';

/** A span of days as a caller gives it. */
export interface SpanArguments {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** A span of days as the store takes it: an absent end is open. */
export interface Span {
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/**
 * Checks that a span does not end before it starts.
 * @throws {GraphQLError} BAD_USER_INPUT when it does.
 */
export function toSpan({ since, until }: SpanArguments): Span {
  if (since != null && until != null && since > until) {
    throw toBadInput(
      `since ${quote(since)} is after until ${quote(until)}; write the earlier day as since.`,
    );
  }
  return { since: since ?? undefined, until: until ?? undefined };
}
