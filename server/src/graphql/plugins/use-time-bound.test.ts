import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { useTimeBound } from './use-time-bound.ts';

/** An API whose one field answers never. */
const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { never: Int, now: Int }',
    resolvers: { Query: { never: () => new Promise(() => {}), now: () => 1 } },
  }),
  plugins: [useTimeBound(50)],
  logging: false,
});

async function ask(query: string): Promise<unknown> {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('useTimeBound', () => {
  it('answers with an error when the answer does not come in time', async () => {
    expect(await ask('{ never }')).toEqual({
      errors: [
        {
          message: 'The query took longer than 50 ms; ask for fewer items or fewer nested lists.',
          extensions: { code: 'LIMIT_EXCEEDED' },
        },
      ],
    });
  });

  it('leaves answers that come in time alone', async () => {
    expect(await ask('{ now }')).toEqual({ data: { now: 1 } });
  });
});
