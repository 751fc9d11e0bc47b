/**
 * A small world for tests: articles, entities, claims and disagreements as plain values, from which relations follow.
 */
import type { ClaimStatus, EntityKind, RelationType } from '../src/generated/operations.ts';

/** An article of a test world. */
export interface WorldArticle {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly retoldFrom: {
    readonly title: string;
    readonly author: string | null;
    readonly publisher: string | null;
    readonly publishedAt: string | null;
    readonly url: string | null;
  } | null;
}

/** An entity of a test world. */
export interface WorldEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly wikidataId: string | null;
  readonly date: string | null;
  readonly planned: boolean;
}

/** A claim of a test world; ends, speakers and article by id. */
export interface WorldClaim {
  readonly id: string;
  readonly articleId: string;
  readonly subjectId: string;
  readonly type: RelationType;
  readonly mode: string | null;
  readonly objectId: string;
  readonly status: ClaimStatus;
  readonly attributedTo: readonly string[];
  readonly date: string | null;
  readonly quote: string;
}

/** A disagreement of a test world; claims by id. */
export interface WorldDisagreement {
  readonly id: string;
  readonly kind: string;
  readonly topic: string;
  readonly sides: readonly { readonly label: string; readonly claimIds: readonly string[] }[];
}

/** Everything that the server of a test knows. */
export interface World {
  readonly articles: readonly WorldArticle[];
  readonly entities: readonly WorldEntity[];
  readonly claims: readonly WorldClaim[];
  readonly disagreements: readonly WorldDisagreement[];
  /** The language model that read the articles; none where the rules did. */
  readonly languageModel?: string;
}

/** Builds an article: an original of 11 Oct 2016 unless said otherwise. */
export function article(id: string, parts: Partial<WorldArticle> = {}): WorldArticle {
  return {
    id,
    title: id,
    publisher: null,
    author: null,
    publishedAt: '2016-10-11',
    url: null,
    language: 'en',
    retoldFrom: null,
    ...parts,
  };
}

/** Builds an entity, named after its id unless said otherwise. */
export function entity(
  kind: EntityKind,
  id: string,
  parts: Partial<WorldEntity> = {},
): WorldEntity {
  return {
    id,
    kind,
    name: id,
    aliases: [],
    description: null,
    wikidataId: null,
    date: null,
    planned: false,
    ...parts,
  };
}

/** Builds a claim "subject type object" of an article: asserted, without a mode, unless said otherwise. */
export function claim(
  articleId: string,
  subjectId: string,
  type: RelationType,
  objectId: string,
  parts: Partial<WorldClaim> = {},
): WorldClaim {
  const quote = parts.quote ?? `${subjectId} ${type} ${objectId}.`;
  return {
    id: `claim-${articleId}-${subjectId}-${type}-${objectId}-${quote.length}`,
    articleId,
    subjectId,
    type,
    mode: null,
    objectId,
    status: 'ASSERTED',
    attributedTo: [],
    date: null,
    quote,
    ...parts,
  };
}
