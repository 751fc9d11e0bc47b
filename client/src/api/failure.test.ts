// @vitest-environment node
import { CombinedError } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { toFailure } from './failure.ts';

describe('toFailure', () => {
  it('takes code and request from the answer', () => {
    const error = new CombinedError({
      graphQLErrors: [
        {
          message: 'first "900" is above 200.',
          extensions: { code: 'BAD_USER_INPUT', requestId: 'r1' },
        },
      ],
    });
    expect(toFailure(error)).toEqual({
      kind: 'refused',
      message: 'first "900" is above 200.',
      code: 'BAD_USER_INPUT',
      requestId: 'r1',
    });
  });

  it('takes a store that is away, a silent network and a broken gateway for the server being away', () => {
    const store = new CombinedError({
      graphQLErrors: [{ message: 'away', extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    const network = new CombinedError({ networkError: new TypeError('Failed to fetch') });
    const gateway = new CombinedError({
      networkError: new Error('Bad Gateway'),
      response: new Response('', { status: 502 }),
    });
    expect([store, network, gateway].map((error) => toFailure(error).kind)).toEqual([
      'away',
      'away',
      'away',
    ]);
  });

  it('names the request of a refusal without an answer', () => {
    const error = new CombinedError({
      networkError: new Error('Payload Too Large'),
      response: new Response('', { status: 413, headers: { 'x-request-id': 'r2' } }),
    });
    expect(toFailure(error)).toMatchObject({ kind: 'refused', requestId: 'r2' });
  });
});
