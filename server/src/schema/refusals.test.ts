import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askForRefusal } from '../testing/ask.ts';
import { openTestServer } from '../testing/open-test-server.ts';
import type { TestServer } from '../testing/open-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

describe('arguments that make no sense', () => {
  it.each([
    ['{ entities(first: 0) { totalCount } }', 'first "0" is too small; ask for 1 to 200.'],
    [
      '{ search(text: "") { totalCount } }',
      'text "" is empty; write 1 to 200 characters to look for.',
    ],
    ['{ subgraph(depth: -1) { truncated } }', 'depth "-1" is too small; ask for 0 to 3.'],
    [
      '{ relations(filter: { since: "2016-10-20", until: "2016-10-10" }) { totalCount } }',
      'since "2016-10-20" is after until "2016-10-10"; write the earlier day as since.',
    ],
    [
      '{ timeline(since: "2016-02-30") { date } }',
      'Day "2016-02-30" is not in the calendar; write a day such as 2016-10-19.',
    ],
    [
      '{ timeline(since: 2016) { date } }',
      'Day "2016" is not in the calendar; write a day such as 2016-10-19.',
    ],
    [
      '{ entities(filter: { kinds: [ELF] }) { totalCount } }',
      'Value "ELF" does not exist in "EntityKind" enum.',
    ],
  ])('%s is BAD_USER_INPUT', async (query, message) => {
    expect(await askForRefusal(server.url, query)).toEqual({ code: 'BAD_USER_INPUT', message });
  });

  it.each([
    ['{ entities(after: "no cursor") { totalCount } }'],
    ['{ search(text: "ada", after: "no cursor") { totalCount } }'],
    ['{ relations(after: "no cursor") { totalCount } }'],
    ['{ articles(after: "no cursor") { totalCount } }'],
    ['{ disagreements(after: "no cursor") { totalCount } }'],
  ])('%s is BAD_USER_INPUT and quotes the cursor', async (query) => {
    const { code, message } = await askForRefusal(server.url, query);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain('"no cursor"');
  });

  it('a variable of the wrong type is BAD_USER_INPUT and quotes the value', async () => {
    const query = 'query ($day: Day) { timeline(until: $day) { date } }';
    const { code, message } = await askForRefusal(server.url, query, { day: 'Tuesday' });
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain('"Tuesday"');
  });
});

describe('arguments that are over a bound', () => {
  const manyIds = Array.from({ length: 201 }, (_, index) => `id-${index}`);

  it.each([
    [
      '{ entities(first: 201) { totalCount } }',
      'first "201" is over the limit; ask for 200 at most.',
    ],
    ['{ subgraph(depth: 4) { truncated } }', 'depth "4" is over the limit; ask for 3 at most.'],
    [
      '{ subgraph(limit: 1001) { truncated } }',
      'limit "1001" is over the limit; ask for 1000 at most.',
    ],
    [
      '{ paths(from: "a", to: "b", maxLength: 7) { entities { id } } }',
      'maxLength "7" is over the limit; ask for 6 at most.',
    ],
    [
      '{ paths(from: "a", to: "b", first: 21) { entities { id } } }',
      'first "21" is over the limit; ask for 20 at most.',
    ],
  ])('%s is LIMIT_EXCEEDED', async (query, message) => {
    expect(await askForRefusal(server.url, query)).toEqual({ code: 'LIMIT_EXCEEDED', message });
  });

  it('a list that is too long is LIMIT_EXCEEDED', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await askForRefusal(server.url, query, { ids: manyIds })).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'ids with "201" items is over the limit; give 200 at most.',
    });
    const filtered =
      'query ($names: [String!]) { entities(filter: { publishers: $names }) { totalCount } }';
    expect((await askForRefusal(server.url, filtered, { names: manyIds })).code).toBe(
      'LIMIT_EXCEEDED',
    );
  });

  it('a text that is too long is LIMIT_EXCEEDED and quoted in part', async () => {
    const { code, message } = await askForRefusal(
      server.url,
      'query ($text: String!) { search(text: $text) { totalCount } }',
      { text: 'a'.repeat(201) },
    );
    expect(code).toBe('LIMIT_EXCEEDED');
    expect(message).toBe(`text "${'a'.repeat(100)}..." has 201 characters; write 200 at most.`);
  });
});
