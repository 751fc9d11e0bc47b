import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';

describe('parseDocument', () => {
  it('takes 1000 tokens and no more', () => {
    expect(parseDocument(`{ ${'__typename '.repeat(998)} }`).definitions).toHaveLength(1);
    expect(() => parseDocument(`{ ${'__typename '.repeat(999)} }`)).toThrow(
      'The document has more than 1000 tokens; ask in several requests.',
    );
  });

  it('does not count comments', () => {
    expect(parseDocument(`${'# note\n'.repeat(2_000)}{ __typename }`).definitions).toHaveLength(1);
  });

  it('leaves mistakes of grammar to the parser', () => {
    expect(() => parseDocument('{ "')).toThrow(GraphQLError);
  });
});
