import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Source } from '../source.ts';
import { give, leadTo, startWebServer } from '../testing/web-server.ts';
import type { Handler, WebServer } from '../testing/web-server.ts';
import { fetchSource, FETCH_LIMITS } from './fetch-source.ts';
import type { FetchOptions } from './fetch-source.ts';
import { refuseUnlessPublic } from './public-address.ts';

const OPEN: FetchOptions = {
  refuseAddress: () => null,
  limits: FETCH_LIMITS,
  signal: new AbortController().signal,
};
const STRICT: FetchOptions = { ...OPEN, refuseAddress: refuseUnlessPublic };
const PAGE = '<p>Ada met Byron.</p>';

let server: WebServer | undefined;
afterEach(() => server?.close());

async function get(
  pages: Readonly<Record<string, Handler>>,
  path: string,
  options: Partial<FetchOptions> = {},
): Promise<Source> {
  server = await startWebServer(pages);
  return fetchSource(`${server.origin}${path}`, { ...OPEN, ...options });
}

describe('fetchSource', () => {
  it('gives the bytes with the type and the encoding that the server names', async () => {
    const source = await get({ '/ada': give('text/html; charset="ISO-8859-1"', PAGE) }, '/ada');
    expect(source).toEqual({
      path: `${server?.origin}/ada`,
      url: `${server?.origin}/ada`,
      bytes: Buffer.from(PAGE),
      format: 'html',
      encoding: 'ISO-8859-1',
    });
  });

  it('follows redirects and gives the address at their end', async () => {
    const pages = {
      '/a': leadTo('b?x=1'),
      '/b?x=1': leadTo('/c'),
      '/c': give('text/plain', 'Ada'),
    };
    const source = await get(pages, '/a');
    expect([source.url, source.format]).toEqual([`${server?.origin}/c`, 'plain']);
    expect(server?.asked).toEqual(['/a', '/b?x=1', '/c']);
  });

  it('undoes compression', async () => {
    const zipped: Handler = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(gzipSync(PAGE));
    expect((await get({ '/z': zipped }, '/z')).bytes).toEqual(Buffer.from(PAGE));
  });

  it.each([
    ['application/rss+xml', 'feed'],
    ['application/xml', 'feed'],
    ['text/markdown', 'markdown'],
  ])('reads %s as %s', async (type, format) => {
    expect((await get({ '/x': give(type, 'x') }, '/x')).format).toBe(format);
  });

  it.each([
    ['application/pdf', 'the server gives "application/pdf", which is no page, feed or text'],
    ['image/png', 'the server gives "image/png"'],
    ['application/json', 'the server gives "application/json"'],
  ])('refuses the type %s', async (type, sentence) => {
    await expect(get({ '/x': give(type, 'x') }, '/x')).rejects.toThrow(sentence);
  });

  it.each([
    [403, 'its server refuses to give it (status 403)'],
    [404, 'its server has no such page (status 404)'],
    [500, 'its server does not give it (status 500)'],
  ])('says what status %i means', async (status, sentence) => {
    const page: Handler = (_, response) => response.writeHead(status).end();
    await expect(get({ '/x': page }, '/x')).rejects.toThrow(sentence);
  });
});

describe('the bounds of fetchSource', () => {
  it('end a ring of redirects', async () => {
    await expect(get({ '/a': leadTo('/a') }, '/a')).rejects.toThrow(
      'it leads on more than 5 times; name the address at the end',
    );
    expect(server?.asked).toHaveLength(6);
  });

  it('end a body that is too long, whether it says so or not', async () => {
    const limits = { ...FETCH_LIMITS, maxBytes: 1_000_000 };
    const endless: Handler = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const write = (): void => {
        while (response.writable && response.write('x'.repeat(100_000)));
      };
      response.on('drain', write);
      write();
    };
    await expect(get({ '/x': endless }, '/x', { limits })).rejects.toThrow(
      'it is larger than 1 MB, the most that is read',
    );
    await server?.close();
    const long = give('text/html', 'x'.repeat(1_000_001));
    await expect(get({ '/x': long }, '/x', { limits })).rejects.toThrow('it is larger than 1 MB');
  });

  it('count what a small body unpacks to', async () => {
    const limits = { ...FETCH_LIMITS, maxBytes: 1_000_000 };
    const bomb: Handler = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(50_000_000)));
    await expect(get({ '/x': bomb }, '/x', { limits })).rejects.toThrow('it is larger than 1 MB');
  });

  it('end the wait for a server that never answers, or never ends', async () => {
    const limits = { ...FETCH_LIMITS, timeoutMs: 200 };
    const silent: Handler = () => {};
    await expect(get({ '/x': silent }, '/x', { limits })).rejects.toThrow(
      'it did not come within 0.2 seconds',
    );
    await server?.close();
    const slow: Handler = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('Ada');
    };
    await expect(get({ '/x': slow }, '/x', { limits })).rejects.toThrow('it did not come within');
  });

  it('let the user stop', async () => {
    const stop = new AbortController();
    const silent: Handler = () => stop.abort(new Error('enough'));
    await expect(get({ '/x': silent }, '/x', { signal: stop.signal })).rejects.toThrow('enough');
  });
});

describe('the addresses of fetchSource', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/',
  ])('exclude %s', async (address) => {
    await expect(fetchSource(address, STRICT)).rejects.toThrow('is no public address');
  });

  it('exclude this machine also where a public one leads to it, before it is asked', async () => {
    const hidden = await startWebServer({ '/secret': give('text/html', PAGE) });
    const policy: FetchOptions['refuseAddress'] = (address) =>
      address === '127.0.0.1' ? null : 'loopback';
    for (const host of [`[::1]`, '127.0.0.2', '[::ffff:127.0.0.2]']) {
      const start = leadTo(`http://${host}:${hidden.port}/secret`);
      await expect(get({ '/x': start }, '/x', { refuseAddress: policy })).rejects.toThrow(
        'is no public address (loopback); save the page and name its file',
      );
      await server?.close();
    }
    expect(hidden.asked).toEqual([]);
    await hidden.close();
  });

  it('check the very answer of the name server that the connection uses', async () => {
    server = await startWebServer({ '/x': give('text/html', PAGE) });
    const checked: string[] = [];
    const policy: FetchOptions['refuseAddress'] = (address) => {
      checked.push(address);
      return 'loopback';
    };
    const address = `http://localhost:${server.port}/x`;
    await expect(fetchSource(address, { ...OPEN, refuseAddress: policy })).rejects.toThrow(
      /^"localhost" is no public address \((?:127\.0\.0\.1|::1), loopback\)/u,
    );
    expect([checked.length > 0, server.asked]).toEqual([true, []]);
  });

  it.each([
    ['ftp://engine.example/ada', 'only addresses with http:// or https:// are read'],
    ['file:///etc/passwd', 'only addresses with http:// or https:// are read'],
    ['https://ada:secret@engine.example/', 'it holds a user or password; leave these out'],
    ['http://', 'it is no web address'],
  ])('exclude %s', async (address, sentence) => {
    await expect(fetchSource(address, STRICT)).rejects.toThrow(sentence);
  });

  it('exclude other schemes at the end of a redirect', async () => {
    await expect(get({ '/x': leadTo('file:///etc/passwd') }, '/x')).rejects.toThrow(
      'only addresses with http:// or https:// are read',
    );
  });

  it('say when no server listens', async () => {
    server = await startWebServer({});
    const { origin } = server;
    await server.close();
    server = undefined;
    await expect(fetchSource(`${origin}/`, OPEN)).rejects.toThrow(
      '"127.0.0.1" does not answer there; check the address',
    );
  });
});
