import { GraphQLError } from 'graphql';

/** The closed set of `extensions.code`; what is none of these is masked. */
export type ErrorCode =
  'BAD_USER_INPUT' | 'NOT_FOUND' | 'STORE_UNAVAILABLE' | 'LIMIT_EXCEEDED' | 'UNAUTHENTICATED';

/** Longer values are cut in an error's sentence: the caller knows what was sent. */
const MAX_QUOTED_CHARACTERS = 100;

/** Gives a value as it is quoted in an error's sentence, long ones cut. */
export function quote(value: string | number): string {
  const text = String(value);
  return text.length <= MAX_QUOTED_CHARACTERS
    ? `"${text}"`
    : `"${text.slice(0, MAX_QUOTED_CHARACTERS)}..."`;
}

/** Makes the error for a value that makes no sense. */
export function toBadInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } });
}

/** Makes the error for a value that is over a bound; the message names the bound. */
export function toLimitExceeded(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' satisfies ErrorCode } });
}

/** Makes the error for an operation that is over a bound and not executed at all. */
export function toRefusedOperation(message: string): GraphQLError {
  // `spec`: callers who accept nothing newer than application/json are answered 200, as GraphQL over HTTP asks for.
  const http = { status: 400, spec: true };
  return new GraphQLError(message, {
    extensions: { code: 'LIMIT_EXCEEDED' satisfies ErrorCode, http },
  });
}
