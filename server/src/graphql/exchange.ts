import type { Logger } from 'pino';
import type { ErrorCode } from '../schema/refusals.ts';

/** One request and its answer, as the log tells of it. Filled in while the answer is made. */
export interface Exchange {
  readonly requestId: string;
  /** Writes the request's id with every line. */
  readonly log: Logger;
  /** The name of the GraphQL operation, when it has one. */
  operationName?: string;
  /** The codes of the errors that were answered. */
  errorCodes?: readonly (ErrorCode | 'INTERNAL_SERVER_ERROR')[];
}
