import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../testing/ask.ts';
import { openTestServer } from '../testing/open-test-server.ts';
import type { TestServer } from '../testing/open-test-server.ts';
import { tinyWorld } from '../testing/tiny-world.ts';
import { EXAMPLES } from './examples.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ graph: tinyWorld });
});
afterAll(() => server.close());

describe('EXAMPLES', () => {
  it.each(EXAMPLES)('$query is answered', async ({ query, variables }) => {
    const parsed = JSON.parse(variables ?? '{}') as Record<string, unknown>;
    expect((await ask(server.url, query, parsed)).errors).toBeUndefined();
  });
});
