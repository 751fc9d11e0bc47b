/**
 * Ids
 *
 * Ids are hashes of content, so that the same articles give the same ids whoever reads them and in whatever order.
 */
import { createHash } from 'node:crypto';

/** 128 bits: two of a billion things share an id with a chance below 1 in 10^20. */
const HASH_HEX_DIGITS = 32;

/**
 * Hashes parts into an id: 32 hex digits of SHA-256 over their JSON, so that `['ab', 'c']` and `['a', 'bc']` differ, and so do
 * null and the empty text.
 */
export function contentHash(...parts: readonly (string | number | boolean | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, HASH_HEX_DIGITS);
}
