import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const names = z.union([z.string(), z.array(z.string())]);

const annotationSchema = z.object({
  articles: z.array(z.object({ id: z.string(), file: z.string(), title: z.string().nullable() })),
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.enum(['Person', 'State', 'Organization', 'Place', 'Event']),
      name: z.string(),
      aliases: z.record(z.string(), z.array(z.string())).nullish(),
    }),
  ),
  relations: z.array(
    z.object({
      id: z.string(),
      article: z.string(),
      subject: z.string().nullable(),
      type: z.string().nullable(),
      object: z.string().nullable(),
      status: z.string(),
      evidence: z.string().nullish(),
      core: z.boolean().nullish(),
      type_confidence: z.string().nullish(),
      reported_by: names.nullish(),
    }),
  ),
});

/** A hand annotation of articles: who and what they name, and what they say. */
export type GoldAnnotation = z.infer<typeof annotationSchema>;
/** One thing that the annotator found. */
export type GoldEntity = GoldAnnotation['entities'][number];

/** One relation that the annotator found, with both ends and a type. */
export interface GoldRelation {
  readonly id: string;
  readonly article: string;
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly status: string;
  readonly evidence: string | null;
  readonly isCore: boolean;
  /** False where the annotator was not sure of the type. */
  readonly isTypeSure: boolean;
  readonly speakers: readonly string[];
}

/** Reads a hand annotation. */
export async function readAnnotation(path: string): Promise<GoldAnnotation> {
  return annotationSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** Relations that can be scored: those without a subject, an object or a type are left out. */
export function toScoredRelations(gold: GoldAnnotation): readonly GoldRelation[] {
  return gold.relations.flatMap((row): readonly GoldRelation[] => {
    const { subject, object, type } = row;
    if (!subject || !object || !type) return [];
    return [
      {
        id: row.id,
        article: row.article,
        subject,
        type,
        object,
        status: row.status,
        evidence: row.evidence ?? null,
        isCore: row.core ?? false,
        isTypeSure: row.type_confidence !== 'low',
        speakers: [row.reported_by ?? []].flat().filter((speaker) => speaker !== ''),
      },
    ];
  });
}
