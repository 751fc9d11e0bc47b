import { Client, cacheExchange, fetchExchange, mapExchange } from '@urql/core';
import type { ConnectionStore } from './connection.ts';
import { noteAnswer, noteSilence } from './connection.ts';
import { toFailure } from './failure.ts';

/** Longer than the server's own bound of 5 s for one query, so that its sentence arrives first. */
const REQUEST_TIMEOUT_MS = 15_000;

function fetchInTime(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  return fetch(input, { ...init, signal });
}

/** Opens the GraphQL client of a server; every answer, and every silence, is noted in `connection`. */
export function createGraphqlClient(url: string, connection: ConnectionStore): Client {
  return new Client({
    url,
    preferGetMethod: false,
    // The server's guard against cross-site requests asks for a header that a plain form cannot send.
    fetchOptions: { headers: { 'x-graphql-yoga-csrf': 'entente' } },
    fetch: fetchInTime,
    exchanges: [
      cacheExchange,
      // Below the cache: only what the server itself answered counts.
      mapExchange({
        onResult(result) {
          if (result.error !== undefined && toFailure(result.error).kind === 'away')
            noteSilence(connection);
          else noteAnswer(connection, Date.now());
        },
      }),
      fetchExchange,
    ],
  });
}
