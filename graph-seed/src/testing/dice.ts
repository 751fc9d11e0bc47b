import { toRandom } from '@entente/graph-store/testing';

/** Chance that can be repeated: the same seed gives the same throws on every machine. */
export interface Dice {
  /** A whole number from 0 to below the bound. */
  readonly below: (bound: number) => number;
  /** Each of the items is as likely as the others; there is at least one. */
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** Earlier items are far more likely than later ones, as names in the news are. */
  readonly pickPopular: <Item>(items: readonly [Item, ...Item[]]) => Item;
  readonly chance: (probability: number) => boolean;
}

/** Opens dice with a seed. */
export function toDice(seed: number): Dice {
  const next = toRandom(seed);
  const at = <Item>(items: readonly [Item, ...Item[]], place: number): Item =>
    items[Math.floor(place * items.length)] ?? items[0];
  return {
    below: (bound) => Math.floor(next() * bound),
    pick: (items) => at(items, next()),
    pickPopular: (items) => at(items, next() ** 3),
    chance: (probability) => next() < probability,
  };
}
