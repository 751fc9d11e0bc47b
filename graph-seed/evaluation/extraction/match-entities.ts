import type { Entity, GraphDocument } from '@entente/graph-store';
import { toComparable } from './comparable-text.ts';
import type { GoldAnnotation, GoldEntity } from './gold-annotation.ts';

/** Which of our entities is which of the annotator's; each is used once. */
export interface EntityMatches {
  readonly goldOf: ReadonlyMap<string, GoldEntity>;
  readonly oursOf: ReadonlyMap<string, Entity>;
}

/** Matches entities by names that they share, most shared names first; the kind breaks ties but is not asked for. */
export function matchEntities(gold: GoldAnnotation, graph: GraphDocument): EntityMatches {
  const texts = new Map(graph.articles.map((article) => [article.id, article.text]));
  const ours = graph.entities.map((entity) => ({ entity, keys: keysOf(entity, texts) }));
  const candidates = gold.entities.flatMap((one) => {
    const keys = toKeys([one.name, ...Object.values(one.aliases ?? {}).flat()]);
    return ours.flatMap(({ entity, keys: theirs }) => {
      const shared = [...theirs].filter((key) => keys.has(key)).length;
      if (shared === 0) return [];
      const sameKind = one.type === entity.kind ? 0.5 : 0;
      const sameName = toComparable(one.name) === toComparable(entity.name) ? 0.25 : 0;
      return [{ weight: shared + sameKind + sameName, one, entity }];
    });
  });
  const goldOf = new Map<string, GoldEntity>();
  const oursOf = new Map<string, Entity>();
  for (const { one, entity } of candidates.toSorted((left, right) => right.weight - left.weight)) {
    if (goldOf.has(entity.id) || oursOf.has(one.id)) continue;
    goldOf.set(entity.id, one);
    oursOf.set(one.id, entity);
  }
  return { goldOf, oursOf };
}

function keysOf(entity: Entity, texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const mentions = entity.mentions.map(({ articleId, start, end }) =>
    (texts.get(articleId) ?? '').slice(start, end),
  );
  return toKeys([entity.name, ...entity.aliases, ...mentions]);
}

function toKeys(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(toComparable).filter((key) => key !== ''));
}
