/**
 * Cypher graph store
 *
 * The port over any engine that runs Cypher. It makes the database ready before the first call that finds it there, so that a
 * server may start while its database is away.
 */
import type {
  ArticleExtraction,
  ArticleRecord,
  ClaimOwner,
  ClaimRecord,
  DisagreementFilter,
  EntityFilter,
  EntityOrder,
  EntityRecord,
  GraphPath,
  GraphStats,
  GraphStore,
  NodeRecord,
  Page,
  PageRequest,
  PathQuery,
  RelationFilter,
  SearchHit,
  SearchQuery,
  StoreState,
  Subgraph,
  SubgraphQuery,
  TimelineBucket,
  TimelineQuery,
  WriteProgress,
  WriteSummary,
} from '../graph-store.ts';
import type { Disagreement, GraphDocument, Mention } from '../model/graph-document.ts';
import type { Relation } from '../model/relation.ts';
import type { ClaimStatus } from '../model/vocabulary.ts';
import type { CypherEngine } from './cypher-engine.ts';
import {
  findArticlesById,
  findClaimsById,
  findEntitiesById,
  findNodes,
  findRelationsById,
} from './find-by-id.ts';
import { findMeta, prepareDatabase } from './graph-meta.ts';
import { findArticles, findDisagreements, findEntities, findRelations } from './list-reads.ts';
import { findClaims, findMentions, findRelationsOf } from './owned-reads.ts';
import { findPaths } from './paths.ts';
import { readExtractions, readGraph } from './read-graph.ts';
import { search } from './search.ts';
import { getStats } from './stats.ts';
import { findSubgraph } from './subgraph.ts';
import { findTimeline } from './timeline.ts';
import { writeGraph } from './write-graph.ts';

/** The port, in Cypher. */
export class CypherGraphStore implements GraphStore {
  readonly #engine: CypherEngine;
  readonly #extractor: string | null;
  #preparing: Promise<void> | null = null;
  #writes: Promise<unknown> = Promise.resolve();

  /** @param extractor - refuses a graph that another extractor made; null accepts any. */
  constructor(engine: CypherEngine, extractor: string | null) {
    this.#engine = engine;
    this.#extractor = extractor;
  }

  /** Makes the database ready; see `prepareDatabase`. A failure is forgotten, so that the next call tries again. */
  async prepare(): Promise<void> {
    this.#preparing ??= prepareDatabase(this.#engine, this.#extractor);
    try {
      await this.#preparing;
    } catch (error) {
      this.#preparing = null;
      throw error;
    }
  }

  async #read<Result>(work: (engine: CypherEngine) => Promise<Result>): Promise<Result> {
    await this.prepare();
    return work(this.#engine);
  }

  findNodes(ids: readonly string[]): Promise<readonly (NodeRecord | null)[]> {
    return this.#read((engine) => findNodes(engine, ids));
  }

  findEntitiesById(ids: readonly string[]): Promise<readonly (EntityRecord | null)[]> {
    return this.#read((engine) => findEntitiesById(engine, ids));
  }

  findArticlesById(ids: readonly string[]): Promise<readonly (ArticleRecord | null)[]> {
    return this.#read((engine) => findArticlesById(engine, ids));
  }

  findRelationsById(ids: readonly string[]): Promise<readonly (Relation | null)[]> {
    return this.#read((engine) => findRelationsById(engine, ids));
  }

  findClaimsById(ids: readonly string[]): Promise<readonly (ClaimRecord | null)[]> {
    return this.#read((engine) => findClaimsById(engine, ids));
  }

  search(query: SearchQuery, page: PageRequest): Promise<Page<SearchHit>> {
    return this.#read((engine) => search(engine, query, page));
  }

  findEntities(
    filter: EntityFilter,
    order: EntityOrder,
    page: PageRequest,
  ): Promise<Page<EntityRecord>> {
    return this.#read((engine) => findEntities(engine, filter, order, page));
  }

  findRelations(filter: RelationFilter, page: PageRequest): Promise<Page<Relation>> {
    return this.#read((engine) => findRelations(engine, filter, page));
  }

  findArticles(page: PageRequest): Promise<Page<ArticleRecord>> {
    return this.#read((engine) => findArticles(engine, page));
  }

  findDisagreements(filter: DisagreementFilter, page: PageRequest): Promise<Page<Disagreement>> {
    return this.#read((engine) => findDisagreements(engine, filter, page));
  }

  findClaims(
    owners: readonly ClaimOwner[],
    statuses: readonly ClaimStatus[] | null,
    page: PageRequest,
  ): Promise<readonly Page<ClaimRecord>[]> {
    return this.#read((engine) => findClaims(engine, owners, statuses, page));
  }

  findRelationsOf(
    entityIds: readonly string[],
    filter: RelationFilter,
    page: PageRequest,
  ): Promise<readonly Page<Relation>[]> {
    return this.#read((engine) => findRelationsOf(engine, entityIds, filter, page));
  }

  findMentions(entityIds: readonly string[], page: PageRequest): Promise<readonly Page<Mention>[]> {
    return this.#read((engine) => findMentions(engine, entityIds, page));
  }

  findSubgraph(query: SubgraphQuery): Promise<Subgraph> {
    return this.#read((engine) => findSubgraph(engine, query));
  }

  findPaths(query: PathQuery): Promise<readonly GraphPath[]> {
    return this.#read((engine) => findPaths(engine, query));
  }

  findTimeline(query: TimelineQuery): Promise<readonly TimelineBucket[]> {
    return this.#read((engine) => findTimeline(engine, query));
  }

  getStats(): Promise<GraphStats> {
    return this.#read((engine) => getStats(engine));
  }

  replaceGraph(
    document: GraphDocument,
    extractions: readonly ArticleExtraction[],
    onProgress: (progress: WriteProgress) => void = () => undefined,
  ): Promise<WriteSummary> {
    const turn = this.#writes.then(() =>
      this.#read((engine) => writeGraph(engine, document, extractions, onProgress)),
    );
    this.#writes = turn.catch(() => undefined);
    return turn;
  }

  readGraph(): Promise<GraphDocument> {
    return this.#read((engine) => readGraph(engine));
  }

  readExtractions(): Promise<readonly ArticleExtraction[]> {
    return this.#read((engine) => readExtractions(engine));
  }

  async getState(): Promise<StoreState> {
    return this.#read(async (engine) => (await findMeta(engine.read))?.state ?? 'empty');
  }

  async checkHealth(): Promise<void> {
    await this.#read((engine) => findMeta(engine.read));
  }

  close(): Promise<void> {
    return this.#engine.close();
  }
}
