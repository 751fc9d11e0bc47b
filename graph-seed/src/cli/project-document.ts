/**
 * Projection of a document
 *
 * A graph document says what all articles together give. To merge it with articles that come later, what each article alone
 * gave is cut out of it again: its claims, the entities that these need or that it mentions, those who made it, and the
 * disagreements within it.
 */
import type { Article, Claim, Entity, GraphDocument } from '@entente/graph-store';
import { makersOf } from '../extraction/index.ts';
import type { ArticleGraph, Maker } from '../extraction/index.ts';

function groupByArticle<Item>(
  items: readonly Item[],
  toArticleIds: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const id of new Set(toArticleIds(item))) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** Keeps of an entity what this article says: its own mentions, and the names that occur in it, in whatever case. */
function projectEntity(entity: Entity, article: Article): Entity {
  const said = [article.text, article.author, article.publisher].join('\n').toLowerCase();
  return {
    ...entity,
    aliases: entity.aliases.filter((alias) => said.includes(alias.toLowerCase())),
    mentions: entity.mentions.filter(({ articleId }) => articleId === article.id),
  };
}

/** Finds makers among entities: by their names, else by their other names, else as what other articles took for another kind. */
function openMakers(entities: readonly Entity[]): (maker: Maker) => Entity | undefined {
  const keyOf = ({ kind, name }: Maker): string => `${kind} ${name}`;
  const found = new Map<string, Entity>();
  const add = (key: string, entity: Entity): void => {
    if (!found.has(key)) found.set(key, entity);
  };
  for (const entity of entities) add(keyOf(entity), entity);
  for (const entity of entities)
    for (const name of entity.aliases) add(keyOf({ kind: entity.kind, name }), entity);
  for (const entity of entities) add(entity.name, entity);
  return (maker) => found.get(keyOf(maker)) ?? found.get(maker.name);
}

function findNeeded(
  claims: readonly Claim[],
  given: readonly Entity[],
  entities: ReadonlyMap<string, Entity>,
): readonly Entity[] {
  const ids = new Set(given.map(({ id }) => id));
  for (const { subjectId, objectId, eventId, attributedTo } of claims) {
    for (const id of [subjectId, objectId, eventId, ...attributedTo]) if (id !== null) ids.add(id);
  }
  // A set gives what is added while it is walked: the place of an event, too.
  for (const id of ids) {
    const placeId = entities.get(id)?.placeId ?? null;
    if (placeId !== null) ids.add(placeId);
  }
  return [...ids].flatMap((id) => entities.get(id) ?? []);
}

/** Cuts a document into what each of its articles gave, in the order of its articles. Disagreements between articles are left to the merge. */
export function projectDocument(document: GraphDocument): readonly ArticleGraph[] {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]));
  const mentionedBy = groupByArticle(document.entities, ({ mentions }) =>
    mentions.map(({ articleId }) => articleId),
  );
  const findMaker = openMakers(document.entities);
  const claimsBy = groupByArticle(document.claims, ({ articleId }) => [articleId]);
  return document.articles.map((article): ArticleGraph => {
    const claims = claimsBy.get(article.id) ?? [];
    const makers = makersOf(article).flatMap((maker) => findMaker(maker) ?? []);
    const given = [...(mentionedBy.get(article.id) ?? []), ...makers];
    const claimIds = new Set(claims.map(({ id }) => id));
    const disagreements = document.disagreements.map((disagreement) => ({
      ...disagreement,
      sides: disagreement.sides
        .map((side) => ({ ...side, claimIds: side.claimIds.filter((id) => claimIds.has(id)) }))
        .filter((side) => side.claimIds.length > 0),
    }));
    return {
      article,
      entities: findNeeded(claims, given, entities).map((entity) => projectEntity(entity, article)),
      claims,
      disagreements: disagreements.filter(({ sides }) => sides.length > 1),
    };
  });
}
