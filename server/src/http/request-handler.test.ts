import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../testing/ask.ts';
import { makeFolder, openTestServer } from '../testing/open-test-server.ts';
import type { TestServer, TestServerOptions } from '../testing/open-test-server.ts';

const TOKEN = 'correct-horse-battery';

/** Runs a test against a server of its own. */
async function withServer(
  options: TestServerOptions,
  test: (server: TestServer) => Promise<void>,
): Promise<void> {
  const server = await openTestServer(options);
  try {
    await test(server);
  } finally {
    await server.close();
  }
}

/** fetch does not let a test choose the Host header. */
function getStatusForHost(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(
      `${url}/graphql?query={__typename}`,
      { headers: { host, 'x-graphql-yoga-csrf': '1' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('a server without a built client', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(() => server.close());

  it('says at / how to build it', async () => {
    const response = await fetch(server.url);
    expect(response.status).toBe(503);
    expect(await response.text()).toBe(
      'The client is not built; run "npm run build" and start the server again. GraphQL answers at /graphql.\n',
    );
  });

  it('says what is where at an unknown address', async () => {
    const response = await fetch(`${server.url}/cake?x=1`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'There is nothing at "/cake"; the graph is at "/", the API at "/graphql".',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });

  it('is alive and ready', async () => {
    const live = await fetch(`${server.url}/health/live`);
    const ready = await fetch(`${server.url}/health/ready`);
    expect([live.status, await live.text()]).toEqual([200, 'live\n']);
    expect([ready.status, await ready.text()]).toEqual([200, 'ready\n']);
  });

  it('answers only those who call it by a name of loopback', async () => {
    const port = new URL(server.url).port;
    expect(await getStatusForHost(server.url, `localhost:${port}`)).toBe(200);
    expect(await getStatusForHost(server.url, `rebound.example:${port}`)).toBe(421);
  });

  it('lets no other page read its answers', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.status).toBe(405);
  });

  it('sends its headers with every answer', async () => {
    const { headers } = await ask(server.url, '{ __typename }');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });
});

describe('a built client', () => {
  it('is served with a policy without inline scripts; files named by their hash for ever', async () => {
    const clientFolder = makeFolder();
    mkdirSync(join(clientFolder, 'assets'));
    writeFileSync(join(clientFolder, 'index.html'), '<title>Entente</title>');
    writeFileSync(join(clientFolder, 'assets/index-abc123.js'), 'export {};');
    await withServer({ clientFolder }, async ({ url }) => {
      const page = await fetch(`${url}/?show=ada`);
      const script = await fetch(`${url}/assets/index-abc123.js`);
      expect(await page.text()).toBe('<title>Entente</title>');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect((await fetch(`${url}/../../package.json`)).status).toBe(404);
      expect((await fetch(`${url}/%2e%2e%2fpackage.json`)).status).toBe(404);
    });
  });
});

describe('GraphiQL', () => {
  const browser = { headers: { accept: 'text/html,application/xhtml+xml' } };

  it('is what a browser finds at the API, without inline scripts', async () => {
    await withServer({}, async ({ url }) => {
      const page = await fetch(`${url}/graphql`, browser);
      const html = await page.text();
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
      expect(html).not.toMatch(/<script(?![^>]*(src=|type="application\/json"))/);
      const files = [...html.matchAll(/(?:src|href)="(\/graphql\/assets\/[^"]+)"/g)].map(
        ([, path]) => path,
      );
      expect(files).toHaveLength(4);
      const answers = await Promise.all(files.map((path) => fetch(`${url}${path}`)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect((await fetch(`${url}/graphql/assets/cake.js`)).status).toBe(404);
    });
  });

  it('is gone when it is switched off', async () => {
    await withServer({ isGraphiqlOn: false }, async ({ url }) => {
      const page = await fetch(`${url}/graphql`, browser);
      expect(page.headers.get('content-type')).not.toContain('text/html');
      expect((await fetch(`${url}/graphql/assets/graphiql.js`)).status).toBe(404);
    });
  });
});

describe('a server beyond loopback', () => {
  it('asks everyone for the token when one is set', async () => {
    await withServer({ settings: { host: '0.0.0.0', token: TOKEN } }, async ({ url }) => {
      const without = await ask(url, '{ __typename }');
      const wrong = await ask(
        url,
        '{ __typename }',
        {},
        { authorization: 'Bearer swordfish-swordfish' },
      );
      const right = await ask(url, '{ __typename }', {}, { authorization: `Bearer ${TOKEN}` });
      expect([without.status, wrong.status, right.status]).toEqual([401, 401, 200]);
      expect(without.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect(right.data).toEqual({ __typename: 'Query' });
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    });
  });

  it('never writes the token into the log', async () => {
    await withServer({ settings: { host: '0.0.0.0', token: TOKEN } }, async ({ url, logged }) => {
      await ask(url, '{ nonsense }', {}, { authorization: `Bearer ${TOKEN}` });
      expect(JSON.stringify(logged)).not.toContain(TOKEN);
    });
  });

  it('is read-only without a token, says so, and answers no domain', async () => {
    await withServer({ settings: { host: '0.0.0.0' } }, async ({ url, logged }) => {
      expect((await ask(url, '{ __typename }')).status).toBe(200);
      expect(await getStatusForHost(url, 'rebound.example')).toBe(421);
      expect(logged.map(({ msg }) => msg)).toContain(
        'HOST "0.0.0.0" is beyond loopback and ENTENTE_TOKEN is not set; the server is read-only, and open to all who reach it.',
      );
    });
  });
});

describe('a port that is taken', () => {
  it('is refused with one sentence, and the store is released', async () => {
    await withServer({}, async ({ url }) => {
      const port = Number(new URL(url).port);
      await expect(openTestServer({ settings: { port } })).rejects.toThrow(
        `PORT "${port}" is in use; stop the program that has it, or set another PORT.`,
      );
    });
  });

  it('and a host that is nobody are told apart', async () => {
    await expect(openTestServer({ settings: { host: '203.0.113.7' } })).rejects.toThrow(
      'HOST "203.0.113.7" is no address of this machine; write 127.0.0.1, or 0.0.0.0 for all its addresses.',
    );
  });
});
