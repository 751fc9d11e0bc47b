/**
 * Enum words
 *
 * GraphQL writes enum values in capitals; the store has words of its own. These tables are the only place where the two meet.
 */
import type {
  ClaimStatus,
  EntityKind,
  EntityOrder,
  SearchScope,
  TimelineClock,
  TimelineUnit,
} from '@entente/graph-store';

/** The store's word for each EntityKind. */
export const entityKindWords = {
  PERSON: 'Person',
  STATE: 'State',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  EVENT: 'Event',
} as const satisfies Record<Uppercase<EntityKind>, EntityKind>;

/** The store's word for each ClaimStatus. */
export const claimStatusWords = {
  ASSERTED: 'asserted',
  REPORTED: 'reported',
  OPINION: 'opinion',
  PLANNED: 'planned',
  HYPOTHETICAL: 'hypothetical',
  NEGATED: 'negated',
} as const satisfies Record<Uppercase<ClaimStatus>, ClaimStatus>;

/** The store's word for each SearchScope. */
export const searchScopeWords = {
  ENTITIES: 'entity',
  CLAIMS: 'claim',
  ARTICLES: 'article',
} as const satisfies Record<string, SearchScope>;

/** The store's word for each EntityOrder. */
export const entityOrderWords = {
  RELATIONS: 'relations',
  NAME: 'name',
} as const satisfies Record<Uppercase<EntityOrder>, EntityOrder>;

/** The store's word for each TimelineClock. */
export const timelineClockWords = {
  EVENT: 'event',
  PUBLICATION: 'publication',
} as const satisfies Record<Uppercase<TimelineClock>, TimelineClock>;

/** The store's word for each TimelineUnit. */
export const timelineUnitWords = {
  DAY: 'day',
  MONTH: 'month',
  YEAR: 'year',
} as const satisfies Record<Uppercase<TimelineUnit>, TimelineUnit>;
