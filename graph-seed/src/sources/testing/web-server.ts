import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real server on this machine. */
export interface WebServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly port: number;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Answers a request; what it does not end stays open. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server that answers each path by its handler and all others with 404. */
export async function startWebServer(pages: Readonly<Record<string, Handler>>): Promise<WebServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path];
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers with a text of this type. */
export function give(type: string, body: string | Uint8Array): Handler {
  return (_, response) => response.writeHead(200, { 'content-type': type }).end(body);
}

/** Leads on to another address. */
export function leadTo(location: string): Handler {
  return (_, response) => response.writeHead(302, { location }).end();
}
