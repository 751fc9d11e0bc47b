import type { CombinedError } from '@urql/core';

/** Why an answer did not come, in words for the reader. */
export interface Failure {
  /** `away`: nobody answers, or the server cannot reach its store. `refused`: the server says why. */
  readonly kind: 'away' | 'refused';
  readonly message: string;
  /** The server's code; null when it gave none. */
  readonly code: string | null;
  /** What the server's log calls this request; null when it gave none. */
  readonly requestId: string | null;
}

/** Codes after which the same question may be answered later. */
const AWAY_CODES: ReadonlySet<string> = new Set(['STORE_UNAVAILABLE']);

function toText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function findHeader(error: CombinedError): string | null {
  const response: unknown = error.response;
  return response instanceof Response ? response.headers.get('x-request-id') : null;
}

function isServerError(error: CombinedError): boolean {
  const response: unknown = error.response;
  return response instanceof Response && response.status >= 500;
}

/** Turns urql's error into one for the reader. */
export function toFailure(error: CombinedError): Failure {
  const first = error.graphQLErrors[0];
  const code = toText(first?.extensions['code']);
  const requestId = toText(first?.extensions['requestId']) ?? findHeader(error);
  if (first !== undefined) {
    const kind = code !== null && AWAY_CODES.has(code) ? 'away' : 'refused';
    return { kind, message: first.message, code, requestId };
  }
  if (error.response === undefined || isServerError(error))
    return { kind: 'away', message: 'The server does not answer.', code: null, requestId };
  return {
    kind: 'refused',
    message: 'The server refused the request.',
    code: null,
    requestId,
  };
}
