import { randomUUID } from 'node:crypto';

/** Ids that cannot break a header or a log line. */
const SANE_ID = /^[\w.:-]{1,64}$/;

/** Takes over the caller's id of the request when it is sane, and makes one otherwise. */
export function toRequestId(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && SANE_ID.test(header) ? header : randomUUID();
}
