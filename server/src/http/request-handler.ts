import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { GRAPHIQL_ASSETS_PATH } from '../graphiql/assets.ts';
import type { Exchange } from '../graphql/exchange.ts';
import { GRAPHQL_PATH } from '../graphql/graphql-api.ts';
import type { GraphqlApi } from '../graphql/graphql-api.ts';
import { quote } from '../schema/refusals.ts';
import { sendRefusal } from './answers.ts';
import type { ClientRoute } from './client-route.ts';
import { writeExchange } from './exchange-line.ts';
import type { GraphiqlRoute } from './graphiql-route.ts';
import { createGraphqlRoute } from './graphql-route.ts';
import { sendLiveness, sendReadiness } from './health-route.ts';
import type { UnreadyReason } from './health-route.ts';
import { isHostAllowed } from './network-access.ts';
import type { NetworkAccess } from './network-access.ts';
import { toRequestId } from './request-id.ts';
import { API_POLICY, COMMON_HEADERS } from './security-headers.ts';

/** What a request may reach. */
export interface RequestHandlerOptions {
  readonly api: GraphqlApi;
  readonly client: ClientRoute;
  /** Null: GraphiQL is off. */
  readonly graphiql: GraphiqlRoute | null;
  readonly access: NetworkAccess;
  /** Why the server is not ready; null when it is. */
  readonly findUnreadyReason: () => Promise<UnreadyReason | null>;
  readonly log: Logger;
}

function sendNotFound(response: ServerResponse, path: string): void {
  sendRefusal(response, {
    status: 404,
    code: 'NOT_FOUND',
    message: `There is nothing at ${quote(path)}; the graph is at "/", the API at "${GRAPHQL_PATH}".`,
  });
}

/** Creates the function that answers every request. */
export function createRequestHandler(options: RequestHandlerOptions): RequestListener {
  const { client, graphiql, access, log } = options;
  const sendGraphql = createGraphqlRoute(options.api, access);

  const route = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    exchange: Exchange,
  ): Promise<void> => {
    if (path === '/health/live') return sendLiveness(response);
    if (path === '/health/ready') {
      return sendReadiness(response, await options.findUnreadyReason());
    }
    if (!isHostAllowed(access, request.headers.host)) {
      return sendRefusal(response, {
        status: 421,
        code: 'BAD_USER_INPUT',
        message: `Host ${quote(request.headers.host ?? '')} is not answered here; use the address that the server printed.`,
      });
    }
    if (path === GRAPHQL_PATH) {
      if (graphiql?.isPageWanted(request) === true) return graphiql.sendPage(response);
      return sendGraphql(request, response, exchange);
    }
    if (graphiql !== null && path.startsWith(GRAPHIQL_ASSETS_PATH)) {
      return graphiql.sendAsset(response, path);
    }
    if (request.method === 'GET' || request.method === 'HEAD') {
      return client(request, response, () => sendNotFound(response, path));
    }
    sendNotFound(response, path);
  };

  return (request, response) => {
    const startedAt = performance.now();
    const requestId = toRequestId(request.headers['x-request-id']);
    const exchange: Exchange = { requestId, log: log.child({ requestId }) };
    const path = request.url?.split('?', 1)[0] ?? '/';
    response.setHeader('X-Request-Id', requestId);
    response.setHeader('Content-Security-Policy', API_POLICY);
    for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
    response.on('close', () => {
      writeExchange(exchange, {
        method: request.method ?? '',
        path,
        status: response.statusCode,
        isComplete: response.writableFinished,
        durationMs: Math.round(performance.now() - startedAt),
      });
    });
    route(request, response, path, exchange).catch((error: unknown) => {
      // The caller hung up: there is nobody to answer, and nothing went wrong here.
      if (request.destroyed && !request.complete) return;
      exchange.log.error({ err: error }, 'request failed');
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
}
