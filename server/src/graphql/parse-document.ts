import { Lexer, Source, TokenKind, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { toRefusedOperation } from '../schema/refusals.ts';
import { REQUEST_BOUNDS } from './bounds.ts';
import { measureDocument } from './document-size.ts';

function checkTokens(source: Source): void {
  const lexer = new Lexer(source);
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    if (tokens === REQUEST_BOUNDS.tokens) {
      throw toRefusedOperation(
        `The document has more than ${REQUEST_BOUNDS.tokens} tokens; ask in several requests.`,
      );
    }
  }
}

function checkSize(document: DocumentNode): void {
  const { depth, aliases, directives } = measureDocument(document);
  const excess = [
    { what: 'levels of objects', is: depth, most: REQUEST_BOUNDS.depth },
    { what: 'aliases', is: aliases, most: REQUEST_BOUNDS.aliases },
    { what: 'directives', is: directives, most: REQUEST_BOUNDS.directives },
  ].find(({ is, most }) => is > most);
  if (excess !== undefined) {
    throw toRefusedOperation(
      `The document has "${excess.is}" ${excess.what}, over the limit of ${excess.most}; ask in several requests.`,
    );
  }
}

/**
 * Parses a document that keeps the bounds on tokens, depth, aliases and directives.
 * @throws {GraphQLError} LIMIT_EXCEEDED when it is over one of them, or a syntax error.
 */
export function parseDocument(text: string | Source): DocumentNode {
  const source = typeof text === 'string' ? new Source(text) : text;
  checkTokens(source);
  const document = parse(source);
  checkSize(document);
  return document;
}
