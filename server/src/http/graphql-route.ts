import type { IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_BOUNDS } from '../graphql/bounds.ts';
import type { Exchange } from '../graphql/exchange.ts';
import type { GraphqlApi } from '../graphql/graphql-api.ts';
import { quote } from '../schema/refusals.ts';
import { sendRefusal, sendText } from './answers.ts';
import { isAuthorized } from './network-access.ts';
import type { NetworkAccess } from './network-access.ts';
import { readBody } from './read-body.ts';

/** The headers that decide how GraphQL answers; no other reaches it. */
const PASSED_HEADERS = ['accept', 'content-type', 'x-graphql-yoga-csrf'] as const;

function toHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of PASSED_HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return headers;
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? '');
}

/** Reads the body of a POST; answers by itself and gives null when there is none to go on with. */
async function readQuery(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<string | null> {
  const contentType = request.headers['content-type'];
  if (!isJson(contentType)) {
    request.resume();
    sendRefusal(response, {
      status: 415,
      code: 'BAD_USER_INPUT',
      message: `Content-Type ${quote(contentType ?? '')} is not taken; send application/json.`,
    });
    return null;
  }
  const body = await readBody(request, REQUEST_BOUNDS.bodyBytes);
  if (body === null) {
    response.setHeader('Connection', 'close');
    sendRefusal(response, {
      status: 413,
      code: 'LIMIT_EXCEEDED',
      message: `The request's body is over the limit of ${REQUEST_BOUNDS.bodyBytes} bytes; ask in several requests.`,
    });
  }
  return body;
}

/** Answers requests to the API. */
export function createGraphqlRoute(
  api: GraphqlApi,
  access: NetworkAccess,
): (request: IncomingMessage, response: ServerResponse, exchange: Exchange) => Promise<void> {
  return async (request, response, exchange) => {
    if (!isAuthorized(access, request.headers.authorization)) {
      request.resume();
      response.setHeader('WWW-Authenticate', 'Bearer');
      sendRefusal(response, {
        status: 401,
        code: 'UNAUTHENTICATED',
        message: 'The token is missing or wrong; send "Authorization: Bearer" with ENTENTE_TOKEN.',
      });
      return;
    }
    const method = request.method ?? '';
    if (method !== 'GET' && method !== 'POST') {
      request.resume();
      response.setHeader('Allow', 'GET, POST');
      sendRefusal(response, {
        status: 405,
        code: 'BAD_USER_INPUT',
        message: `Method ${quote(method)} is not taken; send GET or POST.`,
      });
      return;
    }
    const body = method === 'POST' ? await readQuery(request, response) : undefined;
    if (body === null) return;
    const answer = await api.fetch(
      `http://localhost${request.url ?? '/'}`,
      { method, headers: toHeaders(request), ...(body === undefined ? {} : { body }) },
      { exchange },
    );
    const allow = answer.headers.get('allow');
    if (allow !== null) response.setHeader('Allow', allow);
    const contentType = answer.headers.get('content-type') ?? 'text/plain; charset=utf-8';
    sendText(response, answer.status, contentType, await answer.text());
  };
}
