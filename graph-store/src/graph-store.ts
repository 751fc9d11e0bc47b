/**
 * GraphStore
 *
 * The port through which everything reads and writes the graph: domain methods, no query language. Two adapters implement it
 * (`neo4j/`, `embedded/`) and give the same bytes. Every read is bounded by {@link STORE_BOUNDS}; every list has a total order.
 */
import type {
  Article,
  Claim,
  Disagreement,
  Entity,
  GraphDocument,
  Mention,
} from './model/graph-document.ts';
import type { Relation } from './model/relation.ts';
import type { ClaimStatus, EntityKind, RelationType } from './model/vocabulary.ts';

/** The limits that every read keeps, whatever it is asked for. */
export const STORE_BOUNDS = {
  /** Items of one page. */
  pageSize: 200,
  /** Entities and relations of one subgraph together. */
  subgraphElements: 2_000,
  /** Steps from the seeds of a subgraph. */
  subgraphDepth: 3,
  /** Steps of a path. */
  pathLength: 6,
  /** Paths of one answer. */
  paths: 20,
  /** Buckets of one timeline. */
  timelineBuckets: 500,
  /** Milliseconds that one query may take. */
  queryTimeoutMs: 5_000,
} as const;

/** An entity as the store gives it: without its mentions, with its counts. */
export interface EntityRecord extends Omit<Entity, 'mentions'> {
  /** Distinct entities that a relation links it to. */
  readonly neighbourCount: number;
  readonly relationCount: number;
  /** Claims in which it is subject, object or event. */
  readonly claimCount: number;
  readonly articleCount: number;
  /** True for an Event all of whose claims are planned or hypothetical. */
  readonly planned: boolean;
}

/** A claim with its sentence. */
export interface ClaimRecord extends Claim {
  /** The evidence, verbatim from the article. */
  readonly quote: string;
}

/** An article with its counts. */
export interface ArticleRecord extends Article {
  /** The same for articles of one publisher and for reprints of one text. */
  readonly originId: string;
  readonly claimCount: number;
  readonly entityCount: number;
}

/** A stretch of a list: `first` items (1 to 200) after an opaque cursor that an earlier page gave. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** One page of a list. `cursors` runs parallel to `items`. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** Which relations to keep; an absent field keeps all. Lists hold alternatives; fields hold together. */
export interface RelationFilter {
  /** Both ends are of one of these kinds. */
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly types?: readonly RelationType[] | undefined;
  /** At least one claim has one of these statuses. */
  readonly statuses?: readonly ClaimStatus[] | undefined;
  /** At least one claim stands in an article of one of these publishers. */
  readonly publishers?: readonly string[] | undefined;
  /** ISO dates: the relation's dated claims overlap this span. An undated relation is left out. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly minOrigins?: number | undefined;
  readonly contested?: boolean | undefined;
}

/** Which entities to keep; an absent field keeps all. */
export interface EntityFilter {
  readonly kinds?: readonly EntityKind[] | undefined;
  /** Mentioned in an article of one of these publishers. */
  readonly publishers?: readonly string[] | undefined;
}

/** Orders of entities; ties by id. */
export type EntityOrder = 'relations' | 'name';

/** A find of a search: an entity by its names, a claim by its sentence, or an article by its title. */
export type SearchHit =
  | { readonly kind: 'entity'; readonly entity: EntityRecord }
  | { readonly kind: 'claim'; readonly claim: ClaimRecord }
  | { readonly kind: 'article'; readonly article: ArticleRecord };

/** What a search looks through. */
export type SearchScope = SearchHit['kind'];

/** Text is compared folded: without case, diacritics and punctuation. */
export interface SearchQuery {
  readonly text: string;
  /** Default: all three. */
  readonly scopes?: readonly SearchScope[] | undefined;
  /** Kinds of the entities found. */
  readonly kinds?: readonly EntityKind[] | undefined;
}

/** A neighbourhood to draw. */
export interface SubgraphQuery {
  /** Where to start; empty: the most connected entities of the graph. */
  readonly ids: readonly string[];
  /** Steps from the start, 0 to 3. */
  readonly depth: number;
  /** Entities at most, those of `ids` included. */
  readonly limit: number;
  /** Entities that the caller draws already: relations to them come too, and they do not count. */
  readonly known?: readonly string[] | undefined;
  readonly filter?: RelationFilter | undefined;
}

/** Entities, most connected first, and the relations among them and those known. */
export interface Subgraph {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly Relation[];
  /** True when a bound left something out. */
  readonly truncated: boolean;
}

/** Ways between two entities, either direction of a relation taken. */
export interface PathQuery {
  readonly fromId: string;
  readonly toId: string;
  /** 1 to 6. */
  readonly maxLength: number;
  readonly limit: number;
  readonly filter?: RelationFilter | undefined;
}

/** A way: `relations[i]` links `entities[i]` and `entities[i + 1]`. */
export interface GraphPath {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly Relation[];
}

/** Which date of a claim a timeline counts: that of what happened, or that of the article. */
export type TimelineClock = 'event' | 'publication';
/** Width of a bucket. */
export type TimelineUnit = 'day' | 'month' | 'year';

/** What to count over time. A claim dated with an interval counts in the bucket of its first day. */
export interface TimelineQuery {
  readonly clock: TimelineClock;
  readonly unit: TimelineUnit;
  /** Only claims in which this entity takes part. */
  readonly entityId?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Claims of one day, month or year. */
export interface TimelineBucket {
  /** `2016-10-11`, `2016-10` or `2016`. */
  readonly date: string;
  readonly claimCount: number;
  readonly articleCount: number;
}

/** What a page of claims belongs to. */
export type ClaimOwner =
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string };

/** Which disagreements to list. */
export interface DisagreementFilter {
  /** One of its claims has this entity as subject, object or event. */
  readonly entityId?: string | undefined;
  /** One of its claims stands behind this relation. */
  readonly relationId?: string | undefined;
}

/** A word of a closed set with how often it occurs. */
export interface Count<Key extends string = string> {
  readonly key: Key;
  readonly count: number;
}

/** The graph in numbers. Lists are in the order of the vocabulary, zeros included; publishers by count, then name. */
export interface GraphStats {
  readonly articleCount: number;
  readonly originCount: number;
  readonly entityCount: number;
  readonly relationCount: number;
  readonly claimCount: number;
  readonly disagreementCount: number;
  readonly entitiesByKind: readonly Count<EntityKind>[];
  readonly claimsByStatus: readonly Count<ClaimStatus>[];
  readonly relationsByType: readonly Count<RelationType>[];
  readonly articlesByPublisher: readonly Count[];
  /** ISO dates of the first and last article; null without a dated one. */
  readonly firstPublishedAt: string | null;
  readonly lastPublishedAt: string | null;
  /** The language model that read the articles; null where the rules did. */
  readonly languageModel: string | null;
}

/** Any thing with an id of its own. */
export type NodeRecord =
  | { readonly kind: 'entity'; readonly entity: EntityRecord }
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'claim'; readonly claim: ClaimRecord }
  | { readonly kind: 'article'; readonly article: ArticleRecord }
  | { readonly kind: 'disagreement'; readonly disagreement: Disagreement };

/** What one article alone gave, kept beside the graph so that the merge can be redone when articles come and go. */
export interface ArticleExtraction {
  readonly articleId: string;
  /** The extractor that made it; another version's is never merged with this one's. */
  readonly extractor: string;
  /** The seed's own record, opaque to the store. */
  readonly body: string;
}

/** How far a write has come. */
export interface WriteProgress {
  readonly done: number;
  readonly total: number;
}

/** What a write changed: zero everywhere when the graph stood so already. */
export interface WriteSummary {
  readonly written: number;
  readonly deleted: number;
}

/** The graph's state in the store. `incomplete`: a write was cut off; the same seed run again completes it. */
export type StoreState = 'empty' | 'incomplete' | 'complete';

/** Stores, finds and counts. Ids that do not exist give null or nothing; only a store that fails throws. */
export interface GraphStore {
  /** Gives the things with these ids, in their order; null for an unknown id. */
  findNodes(ids: readonly string[]): Promise<readonly (NodeRecord | null)[]>;
  /** Gives the entities with these ids, in their order; null for an unknown id. */
  findEntitiesById(ids: readonly string[]): Promise<readonly (EntityRecord | null)[]>;
  findArticlesById(ids: readonly string[]): Promise<readonly (ArticleRecord | null)[]>;
  findRelationsById(ids: readonly string[]): Promise<readonly (Relation | null)[]>;
  findClaimsById(ids: readonly string[]): Promise<readonly (ClaimRecord | null)[]>;

  /** Entities before claims before articles; within each: whole name, start of it, start of a word, anywhere; then most connected or newest; then id. */
  search(query: SearchQuery, page: PageRequest): Promise<Page<SearchHit>>;
  findEntities(
    filter: EntityFilter,
    order: EntityOrder,
    page: PageRequest,
  ): Promise<Page<EntityRecord>>;
  /** Most origins first, then most claims, then id. */
  findRelations(filter: RelationFilter, page: PageRequest): Promise<Page<Relation>>;
  /** Newest first; undated last; ties by id. */
  findArticles(page: PageRequest): Promise<Page<ArticleRecord>>;
  /** Most claims first; ties by id. */
  findDisagreements(filter: DisagreementFilter, page: PageRequest): Promise<Page<Disagreement>>;

  /** One page for each owner, in their order: by publication, then place in the text, then id. */
  findClaims(
    owners: readonly ClaimOwner[],
    statuses: readonly ClaimStatus[] | null,
    page: PageRequest,
  ): Promise<readonly Page<ClaimRecord>[]>;
  /** One page for each entity, in their order: most origins first, then most claims, then id. */
  findRelationsOf(
    entityIds: readonly string[],
    filter: RelationFilter,
    page: PageRequest,
  ): Promise<readonly Page<Relation>[]>;
  /** One page for each entity, in their order: by publication, then place in the text. */
  findMentions(entityIds: readonly string[], page: PageRequest): Promise<readonly Page<Mention>[]>;

  findSubgraph(query: SubgraphQuery): Promise<Subgraph>;
  /** Shortest first; among equals most origins, then ids; each entity once in a path. */
  findPaths(query: PathQuery): Promise<readonly GraphPath[]>;
  /** In order of date; days without a claim are left out. */
  findTimeline(query: TimelineQuery): Promise<readonly TimelineBucket[]>;
  getStats(): Promise<GraphStats>;

  /**
   * Makes the stored graph equal to this document: writes what is new or changed, deletes what is gone, touches nothing else.
   * Idempotent and resumable: after a crash the same call completes it.
   * @throws {StoreUnavailableError} when the store does not answer; what was written stays, and the state says `incomplete`.
   */
  replaceGraph(
    document: GraphDocument,
    extractions: readonly ArticleExtraction[],
    onProgress?: (progress: WriteProgress) => void,
  ): Promise<WriteSummary>;
  /** Gives the whole graph as a document, sorted: what `replaceGraph` was given. */
  readGraph(): Promise<GraphDocument>;
  /** Gives what each stored article alone had given, by article id. */
  readExtractions(): Promise<readonly ArticleExtraction[]>;
  getState(): Promise<StoreState>;
  /** @throws {StoreUnavailableError} when the store does not answer within its time. */
  checkHealth(): Promise<void>;
  /** Releases the store; safe to call twice. */
  close(): Promise<void>;
}
