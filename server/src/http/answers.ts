import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../schema/refusals.ts';

/** An error that is answered before GraphQL sees the request. */
export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Answers with a text in one piece. */
export function sendText(
  response: ServerResponse,
  status: number,
  contentType: string,
  text: string,
): void {
  response.writeHead(status, {
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

/** Answers with an error in GraphQL's shape, so that every caller finds the code in the same place. */
export function sendRefusal(response: ServerResponse, { status, code, message }: Refusal): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  sendText(response, status, 'application/json; charset=utf-8', body);
}
