/**
 * Answers of a test world
 *
 * Resolves the operations of the client over plain values: no store, no bounds, the whole list as one page unless `first`
 * says less. The server's own behaviour is tested in the server.
 */
import type { World, WorldClaim, WorldEntity } from './world.ts';

const STATUSES = ['ASSERTED', 'REPORTED', 'OPINION', 'PLANNED', 'HYPOTHETICAL', 'NEGATED'] as const;

interface PageArguments {
  readonly first?: number;
  readonly after?: string | null;
}

function toConnection<Node>(nodes: readonly Node[], { first = 20, after }: PageArguments): object {
  const start = after === null || after === undefined ? 0 : Number(after) + 1;
  const page = nodes.slice(start, start + first);
  const end = start + page.length - 1;
  return {
    edges: page.map((node, index) => ({ node, cursor: String(start + index) })),
    pageInfo: {
      hasNextPage: start + page.length < nodes.length,
      hasPreviousPage: start > 0,
      startCursor: page.length === 0 ? null : String(start),
      endCursor: page.length === 0 ? null : String(end),
    },
    totalCount: nodes.length,
  };
}

/** Names a relation of a test world by its subject, type and object. */
function toRelationId(subjectId: string, type: string, objectId: string): string {
  return `${subjectId}-${type}-${objectId}`;
}

function toFolded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

interface Links {
  readonly id: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly claims: readonly WorldClaim[];
}

function findRelations(world: World): readonly Links[] {
  const relations = new Map<string, WorldClaim[]>();
  for (const claim of world.claims) {
    const id = toRelationId(claim.subjectId, claim.type, claim.objectId);
    relations.set(id, [...(relations.get(id) ?? []), claim]);
  }
  return [...relations].map(([id, claims]) => ({
    id,
    subjectId: claims[0]?.subjectId ?? '',
    objectId: claims[0]?.objectId ?? '',
    claims,
  }));
}

const TYPE_NAMES = {
  PERSON: 'Person',
  STATE: 'State',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  EVENT: 'Event',
} as const;

/** Gives the root value that answers the client's operations. */
export function toRootValue(world: World): object {
  const relations = findRelations(world);
  const contestedClaims = new Set(
    world.disagreements.flatMap((one) => one.sides.flatMap((side) => side.claimIds)),
  );
  const ofEntity = (id: string): readonly Links[] =>
    relations.filter((one) => one.subjectId === id || one.objectId === id);
  const neighbours = (id: string): readonly string[] => [
    ...new Set(ofEntity(id).map((one) => (one.subjectId === id ? one.objectId : one.subjectId))),
  ];
  const byConnection = [...world.entities].sort(
    (left, right) => ofEntity(right.id).length - ofEntity(left.id).length,
  );

  const toArticle = (id: string): object | null => {
    const found = world.articles.find((one) => one.id === id);
    if (found === undefined) return null;
    const claims = world.claims.filter((one) => one.articleId === id);
    const named = new Set(claims.flatMap((one) => [one.subjectId, one.objectId]));
    return {
      ...found,
      __typename: 'Article',
      claimCount: claims.length,
      entityCount: named.size,
      claims: (page: PageArguments) => toConnection(claims.map(toClaim), page),
    };
  };
  const toEntity = (found: WorldEntity): object => {
    const claims = world.claims.filter((one) => [one.subjectId, one.objectId].includes(found.id));
    return {
      ...found,
      __typename: TYPE_NAMES[found.kind],
      place: null,
      neighbourCount: neighbours(found.id).length,
      relationCount: ofEntity(found.id).length,
      claimCount: claims.length,
      articleCount: new Set(claims.map((one) => one.articleId)).size,
      relations: (page: PageArguments) => toConnection(ofEntity(found.id).map(toRelation), page),
      claims: (page: PageArguments) => toConnection(claims.map(toClaim), page),
      mentions: (page: PageArguments) =>
        toConnection(
          claims.map((one) => ({
            article: toArticle(one.articleId),
            quote: found.name,
            start: 0,
            end: found.name.length,
          })),
          page,
        ),
    };
  };
  const getEntity = (id: string): object | null => {
    const found = world.entities.find((one) => one.id === id);
    return found === undefined ? null : toEntity(found);
  };
  const toClaim = (claim: WorldClaim): object => ({
    ...claim,
    __typename: 'Claim',
    article: toArticle(claim.articleId),
    subject: getEntity(claim.subjectId),
    object: getEntity(claim.objectId),
    event: null,
    attributedTo: claim.attributedTo.map(getEntity),
    evidence: { quote: claim.quote, start: world.claims.indexOf(claim), end: 0 },
  });
  const toRelation = (relation: Links): object => {
    const publishers = relation.claims.flatMap(
      (one) => world.articles.find((source) => source.id === one.articleId)?.publisher ?? [],
    );
    const dates = relation.claims.flatMap((one) => one.date ?? []).sort();
    return {
      id: relation.id,
      type: relation.claims[0]?.type,
      subject: getEntity(relation.subjectId),
      object: getEntity(relation.objectId),
      claimCount: relation.claims.length,
      articleCount: new Set(relation.claims.map((one) => one.articleId)).size,
      originCount: new Set(publishers).size || 1,
      statuses: STATUSES.map((status) => ({
        status,
        count: relation.claims.filter((one) => one.status === status).length,
      })).filter(({ count }) => count > 0),
      modes: [...new Set(relation.claims.flatMap((one) => one.mode ?? []))].sort(),
      publishers: [...new Set(publishers)].sort(),
      firstDate: dates[0] ?? null,
      lastDate: dates.at(-1) ?? null,
      contested: relation.claims.some((one) => contestedClaims.has(one.id)),
      claims: (page: PageArguments) => toConnection(relation.claims.map(toClaim), page),
    };
  };
  const toDisagreement = (one: World['disagreements'][number]): object => ({
    ...one,
    sides: one.sides.map((side) => ({
      label: side.label,
      claimCount: side.claimIds.length,
      claims: () => world.claims.filter((claim) => side.claimIds.includes(claim.id)).map(toClaim),
    })),
  });

  return {
    entities: (page: PageArguments) => toConnection(byConnection.map(toEntity), page),
    stats: () => ({
      articleCount: world.articles.length,
      entityCount: world.entities.length,
      relationCount: relations.length,
      languageModel: world.languageModel ?? null,
      firstPublishedAt: world.articles.flatMap((one) => one.publishedAt ?? []).sort()[0] ?? null,
      lastPublishedAt:
        world.articles
          .flatMap((one) => one.publishedAt ?? [])
          .sort()
          .at(-1) ?? null,
      articlesByPublisher: [...new Set(world.articles.flatMap((one) => one.publisher ?? []))].map(
        (publisher) => ({ publisher, count: 1 }),
      ),
    }),
    entity: ({ id }: { readonly id: string }) => getEntity(id),
    article: ({ id }: { readonly id: string }) => toArticle(id),
    relation: ({ id }: { readonly id: string }) =>
      relations.filter((one) => one.id === id).map(toRelation)[0] ?? null,
    disagreements: ({ relationId, ...page }: PageArguments & { readonly relationId?: string }) =>
      toConnection(
        world.disagreements
          .filter((one) => {
            if (relationId === undefined) return true;
            const claims = relations.find((relation) => relation.id === relationId)?.claims ?? [];
            const ids = new Set(one.sides.flatMap((side) => side.claimIds));
            return claims.some((claim) => ids.has(claim.id));
          })
          .map(toDisagreement),
        page,
      ),
    search: ({
      text,
      in: scopes,
      ...page
    }: PageArguments & { readonly text: string; readonly in: readonly string[] }) => {
      const sought = toFolded(text);
      const has = (candidate: string): boolean => toFolded(candidate).includes(sought);
      return toConnection(
        [
          ...(scopes.includes('ENTITIES')
            ? world.entities.filter((one) => [one.name, ...one.aliases].some(has)).map(toEntity)
            : []),
          ...(scopes.includes('CLAIMS')
            ? world.claims.filter((one) => has(one.quote)).map(toClaim)
            : []),
          ...(scopes.includes('ARTICLES')
            ? world.articles.filter((one) => has(one.title)).map((one) => toArticle(one.id))
            : []),
        ],
        page,
      );
    },
    subgraph: (query: {
      readonly ids?: readonly string[] | null;
      readonly depth: number;
      readonly limit: number;
      readonly known?: readonly string[] | null;
    }) => {
      const known = new Set(query.known ?? []);
      const start = query.ids ?? byConnection.map((one) => one.id).filter((id) => !known.has(id));
      const around = query.depth === 0 ? [] : start.flatMap(neighbours);
      const wanted = [...new Set([...start, ...around])].filter(
        (id) => !known.has(id) || start.includes(id),
      );
      const entities = wanted
        .flatMap((id) => world.entities.filter((one) => one.id === id))
        .slice(0, query.limit);
      const inView = new Set([...known, ...entities.map((one) => one.id)]);
      return {
        truncated: wanted.length > query.limit,
        entities: entities.map(toEntity),
        relations: relations
          .filter((one) => inView.has(one.subjectId) && inView.has(one.objectId))
          .map(toRelation),
      };
    },
  };
}
