/**
 * Merged names
 *
 * What the wording of disagreements asks of the whole graph, counted once and only when it is first asked: going through all
 * articles for each question would make the merge quadratic.
 */
import type { Article, Entity } from '@entente/graph-store';

/** Answers about the names and words of a merged graph. */
export interface MergedNames {
  /** Finds the entity of an id. */
  readonly find: (id: string) => Entity | null;
  /** How many persons bear a surname. */
  readonly bearersOf: (surname: string) => number;
  /** Whether an article uses this word as it is spelled here. */
  readonly isWord: (word: string) => boolean;
}

/** Prepares the answers. */
export function openMergedNames(
  articles: readonly Article[],
  entities: readonly Entity[],
): MergedNames {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const bearers = once(() => countSurnames(entities));
  const words = once(() => collectWords(articles));
  return {
    find: (id) => byId.get(id) ?? null,
    bearersOf: (surname) => bearers().get(surname) ?? 0,
    isWord: (word) => words().has(word),
  };
}

/** The last word with the particles before it; `null` for who is no person or known by an office only. */
export function surnameOf(entity: Entity): string | null {
  const words = entity.name.split(' ');
  if (entity.kind !== 'Person' || words.length < 2 || words.includes('of')) return null;
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  return words.slice(particle > 0 ? particle : -1).join(' ');
}

function countSurnames(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entity of entities) {
    const surname = surnameOf(entity);
    if (surname !== null) counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  return counts;
}

function collectWords(articles: readonly Article[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of articles) {
    for (const word of text.split(/[^\p{L}\p{N}-]+/u)) words.add(word);
  }
  return words;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
