/**
 * Loaders
 *
 * Nested fields ask for one thing each; a loader gathers what is asked in one turn of the event loop and asks the store once
 * (https://github.com/graphql/dataloader). They live as long as one request, so that nobody is given what another one read.
 */
import type {
  ArticleRecord,
  ClaimOwner,
  ClaimRecord,
  ClaimStatus,
  EntityRecord,
  GraphStore,
  Mention,
  Relation,
  RelationFilter,
} from '@entente/graph-store';
import DataLoader from 'dataloader';
import { openPageLoader } from './page-loader.ts';
import type { PageLoader } from './page-loader.ts';

/** One loader for each thing that nested fields ask for. */
export interface Loaders {
  readonly entity: DataLoader<string, EntityRecord | null>;
  readonly article: DataLoader<string, ArticleRecord | null>;
  readonly claim: DataLoader<string, ClaimRecord | null>;
  readonly claims: PageLoader<ClaimOwner, readonly ClaimStatus[] | null, ClaimRecord>;
  readonly relations: PageLoader<string, RelationFilter, Relation>;
  readonly mentions: PageLoader<string, null, Mention>;
}

/** Opens the loaders of one request. */
export function openLoaders(store: GraphStore): Loaders {
  return {
    entity: new DataLoader((ids) => store.findEntitiesById(ids)),
    article: new DataLoader((ids) => store.findArticlesById(ids)),
    claim: new DataLoader((ids) => store.findClaimsById(ids)),
    claims: openPageLoader((owners, statuses, page) => store.findClaims(owners, statuses, page)),
    relations: openPageLoader((ids, filter, page) => store.findRelationsOf(ids, filter, page)),
    mentions: openPageLoader((ids, _filter: null, page) => store.findMentions(ids, page)),
  };
}
