import { compareText, cutText, fold } from '../model/fold.ts';
import type { Claim, Entity, GraphDocument } from '../model/graph-document.ts';
import type { Relation } from '../model/relation.ts';
import type { CypherParameters } from './cypher-engine.ts';
import { toDescendingKey } from './page.ts';
import { toSearchText } from './stored-article.ts';

/** An index of Neo4j takes keys of 8 kB. */
const MAX_NAME_KEY_CHARACTERS = 200;

/** What the rest of the graph says about one entity. */
interface Surroundings {
  readonly neighbours: Set<string>;
  readonly claimIds: Set<string>;
  /** Claims that tell of it as an event. */
  readonly tellings: Claim[];
  relationCount: number;
}

function toSurroundings(
  document: GraphDocument,
  relations: readonly Relation[],
): ReadonlyMap<string, Surroundings> {
  const all = new Map(
    document.entities.map(({ id }): [string, Surroundings] => [
      id,
      { neighbours: new Set(), claimIds: new Set(), tellings: [], relationCount: 0 },
    ]),
  );
  for (const { subjectId, objectId } of relations) {
    // A relation of an entity with itself is one relation, and makes it no neighbour.
    for (const end of new Set([subjectId, objectId])) {
      const one = all.get(end);
      if (one === undefined) continue;
      one.relationCount += 1;
      if (subjectId !== objectId) one.neighbours.add(end === subjectId ? objectId : subjectId);
    }
  }
  for (const claim of document.claims) {
    for (const id of [claim.subjectId, claim.objectId, claim.eventId]) {
      if (id !== null) all.get(id)?.claimIds.add(claim.id);
    }
    if (claim.eventId !== null) all.get(claim.eventId)?.tellings.push(claim);
  }
  return all;
}

function isPlanned(entity: Entity, tellings: readonly Claim[]): boolean {
  return (
    entity.kind === 'Event' &&
    tellings.length > 0 &&
    tellings.every(({ status }) => status === 'planned' || status === 'hypothetical')
  );
}

/** Works out the properties of all `Entity` nodes by id. */
export function toEntityProperties(
  document: GraphDocument,
  relations: readonly Relation[],
): ReadonlyMap<string, CypherParameters> {
  const surroundings = toSurroundings(document, relations);
  const publishers = new Map(document.articles.map(({ id, publisher }) => [id, publisher]));
  return new Map(
    document.entities.map((entity): [string, CypherParameters] => {
      const { id, kind, name, aliases } = entity;
      const around = surroundings.get(id);
      const articleIds = new Set(entity.mentions.map(({ articleId }) => articleId));
      const relationCount = around?.relationCount ?? 0;
      const nameKey = cutText(fold(name), MAX_NAME_KEY_CHARACTERS);
      const properties = {
        id,
        kind,
        name,
        aliases,
        description: entity.description,
        wikidataId: entity.wikidataId,
        eventType: entity.eventType,
        mode: entity.mode,
        date: entity.date,
        placeId: entity.placeId,
        neighbourCount: around?.neighbours.size ?? 0,
        relationCount,
        claimCount: around?.claimIds.size ?? 0,
        articleCount: articleIds.size,
        planned: isPlanned(entity, around?.tellings ?? []),
        publishers: [...new Set([...articleIds].map((article) => publishers.get(article) ?? null))]
          .filter((publisher) => publisher !== null)
          .sort(compareText),
        searchText: toSearchText([name, ...aliases]),
        orderByRelations: `${toDescendingKey(relationCount)}|${id}`,
        // A tab sorts before the space inside names: "Ann" comes before "Ann Arbor".
        orderByName: `${nameKey}\t${id}`,
      };
      return [id, properties];
    }),
  );
}
