/**
 * Complexity
 *
 * How many things an answer may hold, estimated before anything is read: each item of a list counts 1, lists in lists
 * multiply, and what an item holds besides lists is free, since loaders read it along. Roots that make the store search count
 * extra, and so does an article's text, which may be long.
 */
import { STORE_BOUNDS } from '@entente/graph-store';
import { GraphQLError, isLeafType, getNamedType } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { toRefusedOperation } from '../schema/refusals.ts';
import { REQUEST_BOUNDS } from './bounds.ts';

/** What a field counts besides its items, by type and name. */
const OWN_COSTS: ReadonlyMap<string, number> = new Map([
  ['Query.search', 20],
  ['Query.stats', 50],
  ['Query.timeline', 50],
  ['Query.subgraph', 50],
  ['Query.paths', 300],
  // An article may have 5 MB: no more than two dozen texts in one answer.
  ['Article.text', 200],
]);

/** How many items lists without `first` may have; lists that only hold words and numbers are free. */
const LIST_SIZES: ReadonlyMap<string, number> = new Map([
  ['Query.timeline', STORE_BOUNDS.timelineBuckets],
  ['Path.entities', STORE_BOUNDS.pathLength + 1],
  ['Path.relations', STORE_BOUNDS.pathLength],
  // Rarely more than two in real articles.
  ['Claim.attributedTo', 4],
  ['Disagreement.sides', 4],
]);

/** The schema's default of `limit` and `first`, where a caller passes null. */
const DEFAULT_SUBGRAPH_ENTITIES = 50;
const DEFAULT_PAGE_SIZE = 20;

function toCount(value: unknown, byDefault: number): number {
  return typeof value === 'number' ? Math.max(value, 0) : byDefault;
}

function countItems(name: string, { field, args }: ComplexityEstimatorArgs): number | null {
  if (field.args.some((argument) => argument.name === 'first')) {
    return toCount(args['first'], DEFAULT_PAGE_SIZE);
  }
  const ids: unknown = args['ids'];
  if (name === 'Query.nodes' && Array.isArray(ids)) return ids.length;
  return LIST_SIZES.get(name) ?? null;
}

/**
 * Makes an estimator for one document. A subgraph's bound is shared by its two lists, so what one entity and one relation
 * count is kept until their subgraph is reached: fields are visited before the field that holds them.
 */
function createEstimator(): ComplexityEstimator {
  let perEntity = 0;
  let perRelation = 0;
  return (field) => {
    const name = `${field.type.name}.${field.field.name}`;
    const ownCost = OWN_COSTS.get(name) ?? 0;
    if (name.startsWith('__') || field.field.name.startsWith('__')) return 0;
    if (name === 'Subgraph.entities') {
      perEntity += 1 + field.childComplexity;
      return 0;
    }
    if (name === 'Subgraph.relations') {
      perRelation += 1 + field.childComplexity;
      return 0;
    }
    if (name === 'Query.subgraph') {
      const entities = toCount(field.args['limit'], DEFAULT_SUBGRAPH_ENTITIES);
      const relations = Math.max(STORE_BOUNDS.subgraphElements - entities, 0);
      const cost = ownCost + entities * perEntity + relations * perRelation;
      perEntity = 0;
      perRelation = 0;
      return cost;
    }
    if (isLeafType(getNamedType(field.field.type))) return ownCost;
    const items = countItems(name, field);
    return ownCost + (items === null ? field.childComplexity : items * (1 + field.childComplexity));
  };
}

/** A document with what it is executed with. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** Estimates how many things the answer may hold; 0 for introspection. */
export function measureComplexity(operation: Operation): number {
  return getComplexity({
    schema: operation.schema,
    query: operation.document,
    variables: operation.variables,
    ...(operation.operationName === undefined ? {} : { operationName: operation.operationName }),
    estimators: [createEstimator()],
  });
}

/** Gives the error that refuses an operation; null when it may run. Variables of the wrong type are left to execution. */
export function findExcess(operation: Operation): GraphQLError | null {
  try {
    const complexity = measureComplexity(operation);
    if (complexity <= REQUEST_BOUNDS.complexity) return null;
    return toRefusedOperation(
      `The query has complexity "${complexity}", over the limit of ${REQUEST_BOUNDS.complexity}; ask for fewer items or fewer nested lists.`,
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Errors about variables point into the document; the one about too many fragments does not.
    if (error.nodes !== undefined) return null;
    return toRefusedOperation('The query spreads fragments too often; ask in several requests.');
  }
}
