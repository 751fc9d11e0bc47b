import type { PersonResolvers, Resolvers } from '../../generated/resolvers.ts';
import {
  claimStatusWords,
  entityKindWords,
  entityOrderWords,
  searchScopeWords,
  timelineClockWords,
  timelineUnitWords,
} from '../enum-words.ts';
import { toEntityType, toHitType, toNodeType } from '../type-names.ts';
import { claims as articleClaims } from './article/claims.ts';
import { article as claimArticle } from './claim/article.ts';
import { attributedTo } from './claim/attributed-to.ts';
import { event } from './claim/event.ts';
import { evidence } from './claim/evidence.ts';
import { object as claimObject } from './claim/object.ts';
import { subject as claimSubject } from './claim/subject.ts';
import { claimCount } from './disagreement-side/claim-count.ts';
import { claims as sideClaims } from './disagreement-side/claims.ts';
import { claims as entityClaims } from './entity/claims.ts';
import { mentions } from './entity/mentions.ts';
import { relations as entityRelations } from './entity/relations.ts';
import { place } from './event/place.ts';
import { article as mentionArticle } from './mention/article.ts';
import { quote } from './mention/quote.ts';
import { article } from './query/article.ts';
import { articles } from './query/articles.ts';
import { disagreements } from './query/disagreements.ts';
import { entities } from './query/entities.ts';
import { entity } from './query/entity.ts';
import { node } from './query/node.ts';
import { nodes } from './query/nodes.ts';
import { paths } from './query/paths.ts';
import { relation } from './query/relation.ts';
import { relations } from './query/relations.ts';
import { search } from './query/search.ts';
import { stats } from './query/stats.ts';
import { subgraph } from './query/subgraph.ts';
import { timeline } from './query/timeline.ts';
import { claims as relationClaims } from './relation/claims.ts';
import { object as relationObject } from './relation/object.ts';
import { subject as relationSubject } from './relation/subject.ts';
import { dayScalar } from './scalars/day.ts';
import { edtfDateScalar } from './scalars/edtf-date.ts';

/** What every kind of entity answers alike. */
const entityFields: Pick<PersonResolvers, 'relations' | 'claims' | 'mentions'> = {
  relations: entityRelations,
  claims: entityClaims,
  mentions,
};

/** Every resolver that is not just a field of the store's record. */
export const resolvers: Resolvers = {
  Query: {
    node,
    nodes,
    search,
    entity,
    entities,
    relation,
    relations,
    subgraph,
    paths,
    timeline,
    article,
    articles,
    disagreements,
    stats,
  },
  Node: { __resolveType: toNodeType },
  Entity: { __resolveType: toEntityType },
  SearchHit: { __resolveType: toHitType },
  Person: entityFields,
  State: entityFields,
  Organization: entityFields,
  Place: entityFields,
  Event: { ...entityFields, place },
  Claim: {
    article: claimArticle,
    subject: claimSubject,
    object: claimObject,
    event,
    attributedTo,
    evidence,
  },
  Relation: { subject: relationSubject, object: relationObject, claims: relationClaims },
  Article: { claims: articleClaims },
  Mention: { article: mentionArticle, quote },
  DisagreementSide: { claimCount, claims: sideClaims },
  EntityKind: entityKindWords,
  ClaimStatus: claimStatusWords,
  SearchScope: searchScopeWords,
  EntityOrder: entityOrderWords,
  TimelineClock: timelineClockWords,
  TimelineUnit: timelineUnitWords,
  Day: dayScalar,
  EdtfDate: edtfDateScalar,
};
