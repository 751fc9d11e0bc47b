import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core';
import { toFailure } from '../api/failure.ts';
import type { Failure } from '../api/failure.ts';
import { NeighbourhoodDocument, StartDocument } from '../generated/operations.ts';
import type { NeighbourhoodQueryVariables, SizeFragment } from '../generated/operations.ts';
import type { Side } from './accounts.ts';
import type { LoadedPart } from './producers.ts';

/** The server's bound for ids of one request. */
const MAX_IDS = 200;

/** What the first picture is built around. */
export interface Start {
  readonly size: SizeFragment;
  /** The most connected entities, most first. */
  readonly entityIds: readonly string[];
  /** The sides of the disagreement with most claims; empty when none is recorded. */
  readonly sides: readonly Side[];
}

/** An answer that did not come. */
export class AnswerMissingError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'AnswerMissingError';
    this.failure = failure;
  }
}

/** Asks the server for parts of the graph. Each of its verbs throws {@link AnswerMissingError} when no answer comes. */
export interface PartLoader {
  loadPart(variables: NeighbourhoodQueryVariables): Promise<LoadedPart>;
  /** Loads exactly these entities and the relations among them and to `known`, in as many requests as it takes. */
  loadExactly(entityIds: readonly string[], known: readonly string[]): Promise<LoadedPart>;
  loadStart(): Promise<Start>;
}

/** Opens a loader on a server. */
export function createPartLoader(client: Client): PartLoader {
  async function ask<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const result = await client.query(document, variables, { requestPolicy: 'network-only' });
    if (result.error !== undefined) throw new AnswerMissingError(toFailure(result.error));
    if (result.data === undefined)
      throw new AnswerMissingError({
        kind: 'refused',
        message: 'The server sent an empty answer.',
        code: null,
        requestId: null,
      });
    return result.data;
  }

  async function loadPart(variables: NeighbourhoodQueryVariables): Promise<LoadedPart> {
    const { subgraph } = await ask(NeighbourhoodDocument, variables);
    return subgraph;
  }

  async function loadExactly(
    entityIds: readonly string[],
    known: readonly string[],
  ): Promise<LoadedPart> {
    const entities: LoadedPart['entities'][number][] = [];
    const relations: LoadedPart['relations'][number][] = [];
    for (let start = 0; start < entityIds.length; start += MAX_IDS) {
      const ids = entityIds.slice(start, start + MAX_IDS);
      const part = await loadPart({
        ids,
        depth: 0,
        limit: ids.length,
        known: [...known, ...entities.map((entity) => entity.id)],
      });
      const asked = new Set(ids);
      entities.push(...part.entities.filter((entity) => asked.has(entity.id)));
      relations.push(...part.relations);
    }
    return { entities, relations };
  }

  return {
    loadPart,
    loadExactly,
    loadStart: async () => {
      const { stats, entities, disagreements } = await ask(StartDocument, {});
      return {
        size: stats,
        entityIds: entities.edges.map((edge) => edge.node.id),
        sides: disagreements.edges[0]?.node.sides ?? [],
      };
    },
  };
}
