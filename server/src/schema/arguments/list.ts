import { quote, toLimitExceeded } from '../refusals.ts';

/**
 * Gives the list, or throws.
 * @throws {GraphQLError} LIMIT_EXCEEDED when it has more than `most` items.
 */
export function checkList<Item>(
  name: string,
  items: readonly Item[],
  most: number,
): readonly Item[] {
  if (items.length > most) {
    throw toLimitExceeded(
      `${name} with ${quote(items.length)} items is over the limit; give ${most} at most.`,
    );
  }
  return items;
}
