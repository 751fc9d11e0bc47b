import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { ServerContext } from '../context.ts';
import { resolvers } from './resolvers/resolvers.ts';

/** Joins the text of `schema.graphql` with its resolvers. */
export function buildServerSchema(typeDefs: string): GraphQLSchema {
  return makeExecutableSchema<ServerContext>({
    typeDefs,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
