import { FETCH_LIMITS } from './web/fetch-source.ts';
import type { FetchLimits } from './web/fetch-source.ts';
import { refuseUnlessPublic } from './web/public-address.ts';
import type { AddressPolicy } from './web/public-address.ts';

/** What reading needs of the world, and how far it may go. */
export interface ReadOptions {
  /** Read for the path `-`; null where there is none. */
  readonly stdin: AsyncIterable<Uint8Array> | null;
  /** Which addresses may be asked. */
  readonly refuseAddress: AddressPolicy;
  readonly limits: FetchLimits;
  /** Whether the pages behind teasers of feeds are read. */
  readonly follow: boolean;
  readonly signal: AbortSignal;
}

/** Gives options in full: nothing on standard input, public addresses only, the bounds of the command, no following. */
export function toReadOptions(given: Partial<ReadOptions>): ReadOptions {
  return {
    stdin: null,
    refuseAddress: refuseUnlessPublic,
    limits: FETCH_LIMITS,
    follow: false,
    signal: new AbortController().signal,
    ...given,
  };
}
