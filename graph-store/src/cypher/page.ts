/**
 * Pages
 *
 * Keyset paging: every list is in the order of one unique text key, and a cursor is that key. It stays good when items come and go,
 * and neither database's collation or scoring has a say in it.
 */
import { KnowledgeGraphError } from '../errors.ts';
import { STORE_BOUNDS } from '../graph-store.ts';
import type { Page, PageRequest } from '../graph-store.ts';

/** Keys have digits up to this many places. */
const KEY_DIGITS = 9;
const LARGEST_KEY_NUMBER = 10 ** KEY_DIGITS - 1;

/** Writes a number so that texts sort as numbers do, smallest first. */
export function toAscendingKey(value: number): string {
  return String(Math.min(value, LARGEST_KEY_NUMBER)).padStart(KEY_DIGITS, '0');
}

/** Writes a number so that texts sort as numbers do, largest first. */
export function toDescendingKey(value: number): string {
  return toAscendingKey(LARGEST_KEY_NUMBER - Math.min(value, LARGEST_KEY_NUMBER));
}

/** Brings a wish for so many items within 1 and the bound. */
export function clamp(wish: number, bound: number, least = 1): number {
  return Number.isNaN(wish) ? least : Math.min(Math.max(Math.trunc(wish), least), bound);
}

/** Which stretch of a list to read: `limit` items whose key is greater than `after`. */
export interface PageWindow {
  readonly list: string;
  readonly limit: number;
  /** The empty text at the start: it is smaller than every key. */
  readonly after: string;
}

/** An item with its place in the order. */
export interface KeyedItem<Item> {
  readonly key: string;
  readonly item: Item;
}

function toCursor(list: string, key: string): string {
  return Buffer.from(`${list}\n${key}`, 'utf8').toString('base64url');
}

function readCursor(list: string, cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const key = text.slice(list.length + 1);
  if (key !== '' && toCursor(list, key) === cursor) return key;
  throw new KnowledgeGraphError(
    'BAD_INPUT',
    `The cursor "${cursor.slice(0, 200)}" is none of this list's; pass one that an earlier page of it gave, or none.`,
  );
}

/**
 * Reads what page is asked for; `first` is brought within 1 and 200.
 * @param list - names the list, so that a cursor of another one is refused.
 * @throws {KnowledgeGraphError} with code `BAD_INPUT` when the cursor cannot be read.
 */
export function toWindow(list: string, request: PageRequest): PageWindow {
  const { first, after } = request;
  return {
    list,
    limit: clamp(first, STORE_BOUNDS.pageSize),
    after: after === null || after === undefined ? '' : readCursor(list, after),
  };
}

/** Makes a page of the items of a window, of which one more than `limit` may be given. */
export function toPage<Item>(
  window: PageWindow,
  items: readonly KeyedItem<Item>[],
  totalCount: number,
): Page<Item> {
  const kept = items.slice(0, window.limit);
  return {
    items: kept.map(({ item }) => item),
    cursors: kept.map(({ key }) => toCursor(window.list, key)),
    hasNextPage: items.length > window.limit,
    totalCount,
  };
}
