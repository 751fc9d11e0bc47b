/**
 * Graph document
 *
 * The interchange form of a graph, written by `seed --out` and read by `seed --load`: articles, the entities that they name,
 * what each sentence claims, and where claims cannot all hold. Everything else (relations, counts, derived links) follows from it.
 */
import { z } from 'zod';
import { CLAIM_STATUSES, CLAIM_TYPES, ENTITY_KINDS, PLOVER_TYPES } from './vocabulary.ts';
import type { ClaimStatus, ClaimType, EntityKind, PloverType } from './vocabulary.ts';

/** The work that a retelling is after. */
export interface RetoldSource {
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  /** ISO date, `2016-10-13`. */
  readonly publishedAt: string | null;
  readonly url: string | null;
}

/** A text that was read. */
export interface Article {
  readonly id: string;
  readonly title: string;
  /** The outlet as it is shown; `Sample, after X` for a retelling. */
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO date, `2016-10-13`. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** BCP 47 tag, `en`. */
  readonly language: string;
  /** The cleaned text, its title line first; every offset into it counts UTF-16 code units. */
  readonly text: string;
  /** Present on retellings only. */
  readonly retoldFrom?: RetoldSource | undefined;
}

/** A stretch of an article that names an entity: `start` inclusive, `end` exclusive, UTF-16 code units. */
export interface Mention {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
}

/** Someone or something that the articles name. The last four fields are null unless the kind is Event. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other names under which the articles speak of it, sorted, without `name`. */
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly wikidataId: string | null;
  /** Sorted by article, then start. */
  readonly mentions: readonly Mention[];
  readonly eventType: PloverType | null;
  readonly mode: string | null;
  /** EDTF level 1. */
  readonly date: string | null;
  /** The Place or State where the event happened. */
  readonly placeId: string | null;
}

/** A stretch of an article's text, `start` inclusive, `end` exclusive, UTF-16 code units. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
}

/** What one sentence of one article says: the atom of the graph. */
export interface Claim {
  readonly id: string;
  readonly articleId: string;
  readonly subjectId: string;
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly objectId: string | null;
  /** The Event node that this claim tells of, when the happening has one. */
  readonly eventId: string | null;
  readonly status: ClaimStatus;
  /** Who says it, outermost voice last; empty when the article itself does, or when nobody is named. */
  readonly attributedTo: readonly string[];
  /** EDTF level 1. */
  readonly date: string | null;
  /** One sentence, or one unbroken quotation. */
  readonly evidence: Evidence;
}

/** One account among those that cannot all hold. */
export interface DisagreementSide {
  readonly label: string;
  readonly claimIds: readonly string[];
}

/** Claims that cannot all hold. Recorded, never resolved. */
export interface Disagreement {
  readonly id: string;
  /** In words, such as `different actors` or `asserted and denied`. */
  readonly kind: string;
  /** A question, such as `Who called off the visit?`. */
  readonly topic: string;
  /** The side published first comes first. */
  readonly sides: readonly DisagreementSide[];
}

/** A whole graph: sorted lists, so that the same articles give the same bytes. */
export interface GraphDocument {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly disagreements: readonly Disagreement[];
}

const id = z.string().min(1).max(200);
const offset = z.int().min(0);
const text = z.string().nullable();

/** Checks the shape of a graph document. */
export const graphDocumentSchema = z.object({
  articles: z.array(
    z.object({
      id,
      title: z.string(),
      publisher: text,
      author: text,
      publishedAt: text,
      url: text,
      language: z.string(),
      text: z.string(),
      retoldFrom: z
        .object({
          title: z.string(),
          author: text,
          publisher: text,
          publishedAt: text,
          url: text,
        })
        .optional(),
    }),
  ),
  entities: z.array(
    z.object({
      id,
      kind: z.enum(ENTITY_KINDS),
      name: z.string().min(1),
      aliases: z.array(z.string()),
      description: text,
      wikidataId: text,
      mentions: z.array(z.object({ articleId: id, start: offset, end: offset })),
      eventType: z.enum(PLOVER_TYPES).nullable(),
      mode: text,
      date: text,
      placeId: text,
    }),
  ),
  claims: z.array(
    z.object({
      id,
      articleId: id,
      subjectId: id,
      type: z.enum(CLAIM_TYPES),
      mode: text,
      objectId: text,
      eventId: text,
      status: z.enum(CLAIM_STATUSES),
      attributedTo: z.array(id),
      date: text,
      evidence: z.object({ start: offset, end: offset }),
    }),
  ),
  disagreements: z.array(
    z.object({
      id,
      kind: z.string(),
      topic: z.string(),
      sides: z.array(z.object({ label: z.string(), claimIds: z.array(id) })),
    }),
  ),
}) satisfies z.ZodType<GraphDocument>;
