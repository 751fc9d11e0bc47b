import type { EntityFilter, RelationFilter } from '@entente/graph-store';
import type {
  EntityFilter as EntityFilterInput,
  RelationFilter as RelationFilterInput,
} from '../../generated/resolvers.ts';
import { checkList } from './list.ts';
import { toSpan } from './span.ts';
import { checkWholeNumber } from './whole-number.ts';

/** More alternatives than any list of outlets or words on a screen has. */
const MAX_ALTERNATIVES = 200;
/** The largest Int of GraphQL: no relation has as many origins. */
const MAX_ORIGINS = 2_147_483_647;

/** Checks a list of alternatives; null counts as left out. */
export function toAlternatives<Item>(
  name: string,
  items: readonly Item[] | null | undefined,
): readonly Item[] | undefined {
  return items == null ? undefined : checkList(name, items, MAX_ALTERNATIVES);
}

/**
 * Checks a filter of entities; null counts as left out.
 * @throws {GraphQLError} when a list is too long.
 */
export function toEntityFilter(filter: EntityFilterInput | null | undefined): EntityFilter {
  return {
    kinds: toAlternatives('kinds', filter?.kinds),
    publishers: toAlternatives('publishers', filter?.publishers),
  };
}

/**
 * Checks a filter of relations; null counts as left out.
 * @throws {GraphQLError} when a list is too long, the span ends before it starts, or `minOrigins` is negative.
 */
export function toRelationFilter(filter: RelationFilterInput | null | undefined): RelationFilter {
  const minOrigins = filter?.minOrigins ?? undefined;
  return {
    kinds: toAlternatives('kinds', filter?.kinds),
    types: toAlternatives('types', filter?.types),
    statuses: toAlternatives('statuses', filter?.statuses),
    publishers: toAlternatives('publishers', filter?.publishers),
    ...toSpan({ since: filter?.since, until: filter?.until }),
    minOrigins:
      minOrigins === undefined
        ? undefined
        : checkWholeNumber('minOrigins', minOrigins, { least: 0, most: MAX_ORIGINS }),
    contested: filter?.contested ?? undefined,
  };
}
