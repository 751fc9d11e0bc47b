/**
 * Answer server
 *
 * A real HTTP server on a free port that answers the client's operations from a test world, so that tests go through `fetch`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { buildSchema, graphql } from 'graphql';
import type { World } from './world.ts';
import { toRootValue } from './world-answers.ts';

const SCHEMA = join(import.meta.dirname, '../../schema.graphql');

/** A server that runs. */
export interface AnswerServer {
  readonly url: string;
  /** Names of the operations asked so far, in order. */
  readonly asked: readonly string[];
  /** Answers all requests with this error from now on; null answers again. */
  fail(error: { readonly code: string; readonly message: string } | null): void;
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Serves a world on a free port of the loopback. */
export async function startAnswerServer(world: World): Promise<AnswerServer> {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const rootValue = toRootValue(world);
  const asked: string[] = [];
  let failure: { readonly code: string; readonly message: string } | null = null;
  const server = createServer((request, response) => {
    void (async () => {
      const headers = {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
      };
      if (request.method === 'OPTIONS') {
        response.writeHead(204, headers).end();
        return;
      }
      const body = JSON.parse(await readBody(request)) as {
        query: string;
        variables: Record<string, unknown>;
        operationName: string;
      };
      asked.push(body.operationName);
      const answer =
        failure === null
          ? await graphql({
              schema,
              rootValue,
              source: body.query,
              variableValues: body.variables,
              operationName: body.operationName,
            })
          : {
              errors: [
                {
                  message: failure.message,
                  extensions: { code: failure.code, requestId: '7f3a-19c2' },
                },
              ],
            };
      response.writeHead(200, headers).end(JSON.stringify(answer));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    asked,
    fail: (error) => {
      failure = error;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
