import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildServerSchema } from '../schema/build-schema.ts';
import { findExcess, measureComplexity } from './complexity.ts';
import type { Operation } from './complexity.ts';

const schema = buildServerSchema(
  readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'),
);

function operation(query: string, variables: Record<string, unknown> = {}): Operation {
  return { schema, document: parse(query), variables, operationName: undefined };
}

function measure(query: string, variables?: Record<string, unknown>): number {
  return measureComplexity(operation(query, variables));
}

describe('measureComplexity', () => {
  it('counts the items of a list, and twenty where nothing is asked for', () => {
    expect(measure('{ entities(first: 7) { edges { node { id name } } } }')).toBe(7);
    expect(measure('{ entities { totalCount } }')).toBe(20);
    expect(measure('{ entities(first: null) { totalCount } }')).toBe(20);
  });

  it('sees variables', () => {
    const query = 'query ($n: Int) { entities(first: $n) { totalCount } }';
    expect(measure(query, { n: 150 })).toBe(150);
  });

  it('multiplies lists in lists', () => {
    const query =
      '{ entities(first: 10) { edges { node { claims(first: 5) { edges { node { id } } } } } } }';
    expect(measure(query)).toBe(10 * (1 + 5));
  });

  it('multiplies through fragments, and takes the dearest kind', () => {
    const query = `
      { entities(first: 10) { edges { node { ...Said ... on Person { mentions(first: 9) { totalCount } } } } } }
      fragment Said on Entity { claims(first: 5) { totalCount } }
    `;
    expect(measure(query)).toBe(10 * (1 + 5 + 9));
  });

  it('adds aliases up', () => {
    expect(measure('{ a: entities { totalCount } b: entities { totalCount } }')).toBe(40);
  });

  it('counts what is linked to an item as free, and lists of speakers as four', () => {
    expect(measure('{ relations(first: 10) { edges { node { subject { name } } } } }')).toBe(10);
    expect(
      measure(
        '{ disagreements(first: 1) { edges { node { sides { claims(first: 2) { id } } } } } }',
      ),
    ).toBe(1 + 4 * (1 + 2));
  });

  it('shares the bound of a subgraph between its entities and its relations', () => {
    const flat = 'entities { id name kind } relations { id subject { id } object { id } }';
    expect(measure(`{ subgraph(limit: 1000) { ${flat} } }`)).toBe(50 + 2_000);
    expect(measure('{ subgraph(limit: 30) { entities { id } } }')).toBe(50 + 30);
    expect(
      measure(`{ a: subgraph(limit: 1) { ${flat} } b: subgraph(limit: 1) { truncated } }`),
    ).toBe(50 + 2_000 + 50);
  });

  it('counts an article text as long', () => {
    expect(measure('{ articles(first: 20) { edges { node { text } } } }')).toBe(20 * 201);
  });

  it('counts the ids of nodes', () => {
    expect(measure('{ nodes(ids: ["ada", "byron"]) { id } }')).toBe(2);
  });

  it('counts introspection as free', () => {
    expect(measure('{ __schema { types { name fields { name } } } }')).toBe(0);
  });
});

describe('findExcess', () => {
  it('lets an operation of 5,000 pass and refuses one above it', () => {
    const query =
      'query ($n: Int) { entities(first: 100) { edges { node { claims(first: $n) { totalCount } } } } }';
    expect(findExcess(operation(query, { n: 49 }))).toBeNull();
    expect(findExcess(operation(query, { n: 50 }))?.message).toBe(
      'The query has complexity "5100", over the limit of 5000; ask for fewer items or fewer nested lists.',
    );
  });

  it('leaves variables of the wrong type to execution', () => {
    const query = 'query ($n: Int) { entities(first: $n) { totalCount } }';
    expect(findExcess(operation(query, { n: 'many' }))).toBeNull();
  });

  it('refuses fragments that double each other', () => {
    const names = Array.from({ length: 20 }, (_, index) => `F${index}`);
    const fragments = names.map(
      (name, index) =>
        `fragment ${name} on Query { ...${names[index + 1]} ...${names[index + 1]} }`,
    );
    const query = `{ ...F0 } ${fragments.slice(0, -1).join(' ')} fragment F19 on Query { __typename }`;
    expect(findExcess(operation(query))?.extensions['code']).toBe('LIMIT_EXCEEDED');
  });
});
