/** What a GraphQL request may be; what is over one of these is refused before anything is executed. */
export const REQUEST_BOUNDS = {
  /** Bytes of a request's body. */
  bodyBytes: 256 * 1_024,
  /** Tokens of a document, comments apart. */
  tokens: 1_000,
  /** Levels of objects, scalars apart: `{ entity { relations { edges { node { id } } } } }` has four. */
  depth: 8,
  /** Aliases in a document. */
  aliases: 15,
  /** Directives in a document. */
  directives: 5,
  /** See complexity.ts. */
  complexity: 5_000,
  /** Milliseconds that the answer to one request may take. */
  queryTimeMs: 5_000,
} as const;
