/**
 * Answered errors
 *
 * What a caller may know of an error: a code of a closed set and a sentence. Everything else stays in the log, under the
 * request's id.
 */
import { KnowledgeGraphError } from '@entente/graph-store';
import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../schema/refusals.ts';

/** An error as it is answered. */
export interface AnsweredError {
  readonly answer: GraphQLError;
  readonly code: ErrorCode | 'INTERNAL_SERVER_ERROR';
  /** What is worth a line in the log: failures of the store and of the program; null for the caller's own mistakes. */
  readonly failure: unknown;
}

const CODES: Readonly<Record<string, ErrorCode>> = {
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  NOT_FOUND: 'NOT_FOUND',
  STORE_UNAVAILABLE: 'STORE_UNAVAILABLE',
  LIMIT_EXCEEDED: 'LIMIT_EXCEEDED',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  // Yoga's own words for mistakes in a request.
  BAD_REQUEST: 'BAD_USER_INPUT',
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  REQUEST_ENTITY_TOO_LARGE: 'LIMIT_EXCEEDED',
};

function findOrigin(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError != null
    ? findOrigin(error.originalError)
    : error;
}

function findCode(origin: GraphQLError, wasExecuting: boolean): ErrorCode | undefined {
  const code = origin.extensions['code'];
  if (typeof code === 'string') return CODES[code];
  // graphql-js gives no code: before execution it is the request that is wrong, during execution the program.
  return wasExecuting ? undefined : 'BAD_USER_INPUT';
}

/** Tells what to answer for an error that was thrown anywhere on the way. */
export function toAnsweredError(error: unknown, requestId: string): AnsweredError {
  const origin = findOrigin(error);
  const located = error instanceof GraphQLError ? error : undefined;
  const answer = (
    code: AnsweredError['code'],
    message: string,
    failure: unknown,
    more: Readonly<Record<string, unknown>> = {},
  ): AnsweredError => {
    const options = {
      nodes: located?.nodes ?? null,
      path: located?.path ?? null,
      extensions: { code, ...more },
    };
    return { answer: new GraphQLError(message, options), code, failure };
  };
  if (origin instanceof KnowledgeGraphError) {
    if (origin.code === 'BAD_INPUT') return answer('BAD_USER_INPUT', origin.message, null);
    if (origin.code.startsWith('STORE_')) {
      const message = 'The store does not answer; try again in a moment.';
      return answer('STORE_UNAVAILABLE', message, origin);
    }
  }
  if (origin instanceof GraphQLError) {
    const code = findCode(origin, located?.path !== undefined);
    const http = origin.extensions['http'];
    if (code !== undefined) {
      return answer(code, origin.message, null, http === undefined ? {} : { http });
    }
  }
  const message = `Something went wrong here; the log tells more under request "${requestId}".`;
  // Before execution nobody else sets the status; during it, the parts of the answer that stand still count as an answer.
  const http = located?.path === undefined ? { http: { status: 500 } } : {};
  return answer('INTERNAL_SERVER_ERROR', message, origin, { requestId, ...http });
}
