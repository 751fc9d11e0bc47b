import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measureDocument } from './document-size.ts';

describe('measureDocument', () => {
  it('counts levels of objects and leaves scalars out', () => {
    expect(measureDocument(parse('{ stats { articleCount } }')).depth).toBe(1);
    expect(
      measureDocument(parse('{ entity(id: "ada") { relations { edges { node { id } } } } }')).depth,
    ).toBe(4);
  });

  it('follows fragments, spread or inline', () => {
    const document = parse(`
      { node(id: "ada") { ...Ends ... on Claim { article { title } } } }
      fragment Ends on Relation { subject { ...Place } }
      fragment Place on Event { place { name } }
    `);
    expect(measureDocument(document).depth).toBe(3);
  });

  it('takes the deepest operation', () => {
    const document = parse('query Flat { __typename } query Deep { stats { articleCount } }');
    expect(measureDocument(document).depth).toBe(1);
  });

  it('ends on a fragment that spreads itself', () => {
    const document = parse('{ ...Loop } fragment Loop on Query { stats { ...Loop } }');
    expect(measureDocument(document).depth).toBe(1);
  });

  it('does not count levels of introspection, whose depth validation bounds', () => {
    const document = parse('{ __schema { types { fields { type { ofType { name } } } } } }');
    expect(measureDocument(document).depth).toBe(0);
  });

  it('counts aliases and directives wherever they stand', () => {
    const document = parse(`
      query ($yes: Boolean!) { a: stats { b: articleCount @include(if: $yes) } ...More @skip(if: $yes) }
      fragment More on Query { c: __typename }
    `);
    expect(measureDocument(document)).toEqual({ depth: 1, aliases: 3, directives: 2 });
  });
});
