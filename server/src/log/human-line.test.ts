import { describe, expect, it } from 'vitest';
import { createLog } from './create-log.ts';

function write(isTerminal: boolean, fields: object, message: string): string {
  let written = '';
  const log = createLog({
    isTerminal,
    write: (line) => {
      written += line;
    },
  });
  log.info(fields, message);
  return written;
}

describe('createLog', () => {
  const request = {
    requestId: 'r1',
    method: 'POST',
    path: '/graphql',
    operation: 'Find',
    status: 200,
    durationMs: 12,
  };

  it('writes one line of JSON for programs', () => {
    expect(JSON.parse(write(false, request, 'request'))).toMatchObject({
      ...request,
      msg: 'request',
    });
  });

  it('writes a short line for people', () => {
    expect(write(true, request, 'request')).toMatch(
      /^\d\d:\d\d:\d\d POST \/graphql Find 200 12 ms\n$/,
    );
  });

  it('tells the reason in brackets', () => {
    expect(write(true, { reason: 'refused' }, 'the store is away')).toMatch(
      / the store is away \(refused\)\n$/,
    );
  });
});
