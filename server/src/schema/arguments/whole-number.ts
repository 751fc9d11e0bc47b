import { quote, toBadInput, toLimitExceeded } from '../refusals.ts';

/** What a whole number may be. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Gives the number, or throws.
 * @throws {GraphQLError} BAD_USER_INPUT when it is too small, LIMIT_EXCEEDED when it is too large.
 */
export function checkWholeNumber(name: string, value: number, { least, most }: Bounds): number {
  if (value < least) {
    throw toBadInput(`${name} ${quote(value)} is too small; ask for ${least} to ${most}.`);
  }
  if (value > most) {
    throw toLimitExceeded(`${name} ${quote(value)} is over the limit; ask for ${most} at most.`);
  }
  return value;
}
