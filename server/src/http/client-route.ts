import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { sendText } from './answers.ts';
import { API_POLICY, CLIENT_POLICY } from './security-headers.ts';

/** Answers a request for one of the client's files; calls `next` when there is none of that name. */
export type ClientRoute = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

const NOT_BUILT =
  'The client is not built; run "npm run build" and start the server again. GraphQL answers at /graphql.\n';

/** Vite writes the hash of their content into the names of these. */
const HASHED_FILES = '/assets/';

/** Serves the built client's files: those with a hash in their name for ever, the page itself always asked for anew. */
export function createClientRoute(folder: string): ClientRoute {
  if (!existsSync(join(folder, 'index.html'))) {
    return (request, response, next) => {
      if (request.url?.split('?', 1)[0] !== '/') next();
      else sendText(response, 503, 'text/plain; charset=utf-8', NOT_BUILT);
    };
  }
  const serveFiles = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        path.startsWith(HASHED_FILES) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  return (request, response, next) => {
    // Set before and not in `setHeaders`, which an answer of 304 passes by: a browser takes the policy of that answer over for
    // the page that it has kept, and the API's would forbid every script of it.
    response.setHeader('Content-Security-Policy', CLIENT_POLICY);
    serveFiles(request, response, () => {
      response.setHeader('Content-Security-Policy', API_POLICY);
      next();
    });
  };
}
