/**
 * Random articles
 *
 * Articles of invented people for benchmarks and properties, the same for the same seed; each depends on the seed and its number
 * alone. They are made anew wherever they are needed and never kept.
 */
import type { Article } from '@entente/graph-store';
import { drawSentence } from './article-sentences.ts';
import type { Cast } from './article-sentences.ts';
import { toDice } from './dice.ts';
import type { Dice } from './dice.ts';
import { inventWorld } from './invented-world.ts';
import type { InventedWorld } from './invented-world.ts';

const DAY_MS = 86_400_000;
const FIRST_DAY_MS = Date.UTC(2016, 0, 4);
const DAYS = 700;
const SENTENCES_A_PARAGRAPH = 4;

/** What articles are drawn from. */
export interface ArticleOptions {
  readonly seed: number;
  /** People there are to tell of; the fewer, the more articles share. */
  readonly people: number;
  /** Sentences of the shortest and the longest article, headline not counted. */
  readonly sentences: readonly [least: number, most: number];
}

/** Opens a source of articles: the article of a number is always the same. */
export function openArticleSource(options: ArticleOptions): (index: number) => Article {
  const { seed, people, sentences } = options;
  const world = inventWorld(seed, people);
  return (index) => {
    const dice = toDice(seed * 1_000_003 + index);
    const [least, most] = sentences;
    return drawArticle(dice, world, index, least + dice.below(most - least + 1));
  };
}

function drawArticle(dice: Dice, world: InventedWorld, index: number, length: number): Article {
  const cast: Cast = {
    person: dice.pickPopular(world.people),
    other: dice.pickPopular(world.people),
    city: dice.pickPopular(world.cities),
  };
  const title = `${cast.person.last} meets ${cast.other.last} in ${cast.city}`;
  let text = title;
  for (let count = 0; count < length; count += 1) {
    text += count % SENTENCES_A_PARAGRAPH === 0 ? '\n\n' : ' ';
    text += drawSentence(dice, world, cast);
  }
  const day = new Date(FIRST_DAY_MS + dice.below(DAYS) * DAY_MS).toISOString().slice(0, 10);
  return {
    id: `article-${index}`,
    title,
    publisher: dice.pick(world.publishers),
    author: null,
    publishedAt: day,
    url: null,
    language: 'en',
    text,
  };
}
