import type { GraphStore } from '@entente/graph-store';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createYoga } from 'graphql-yoga';
import type { YogaServerInstance } from 'graphql-yoga';
import type { ServerContext } from '../context.ts';
import { openLoaders } from '../loaders/loaders.ts';
import { buildServerSchema } from '../schema/build-schema.ts';
import { REQUEST_BOUNDS } from './bounds.ts';
import { openDocumentCache } from './document-cache.ts';
import type { Exchange } from './exchange.ts';
import { useAnsweredErrors } from './plugins/use-answered-errors.ts';
import { useComplexityBound } from './plugins/use-complexity-bound.ts';
import { useDocumentBounds } from './plugins/use-document-bounds.ts';
import { useOperationName } from './plugins/use-operation-name.ts';
import { useTimeBound } from './plugins/use-time-bound.ts';

/** What a request brings along. */
export interface RequestContext {
  readonly exchange: Exchange;
}

/** Answers GraphQL requests, given as fetch's `Request`. */
export type GraphqlApi = YogaServerInstance<RequestContext, ServerContext>;

/** Where the API answers. */
export const GRAPHQL_PATH = '/graphql';

/** The API's parts. */
export interface GraphqlApiOptions {
  /** The text of `schema.graphql`. */
  readonly typeDefs: string;
  readonly store: GraphStore;
}

/** Creates the API with every bound that a request must keep. */
export function createGraphqlApi({ typeDefs, store }: GraphqlApiOptions): GraphqlApi {
  return createYoga<RequestContext, ServerContext>({
    schema: buildServerSchema(typeDefs),
    context: () => ({ store, loaders: openLoaders(store) }),
    graphqlEndpoint: GRAPHQL_PATH,
    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    logging: false,
    // Errors are masked where the request's id is known: in useAnsweredErrors.
    maskedErrors: false,
    parserAndValidationCache: {
      documentCache: openDocumentCache(),
      errorCache: { get: () => undefined, set: () => {} },
    },
    plugins: [
      useCSRFPrevention(),
      useDocumentBounds(),
      useOperationName(),
      useComplexityBound(),
      useTimeBound(REQUEST_BOUNDS.queryTimeMs),
      useAnsweredErrors(),
    ],
  });
}
