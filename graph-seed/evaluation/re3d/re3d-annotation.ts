/**
 * re3d
 *
 * News and statements on Syria and Iraq with entities and relations marked by people, from https://github.com/dstl/re3d (Dstl; text of
 * the UK Government, the Australian Department of Foreign Affairs and the European Union).
 */
import { join } from 'node:path';
import { z } from 'zod';
import { readJsonLines } from '../corpora/json-lines.ts';

const documentSchema = z.object({
  id: z.string(),
  entities: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      type: z.string(),
      text: z.string(),
      confidence: z.number(),
    }),
  ),
  relations: z.array(
    z.object({
      type: z.string(),
      sourceStart: z.number(),
      sourceEnd: z.number(),
      targetStart: z.number(),
      targetEnd: z.number(),
    }),
  ),
});

/** Kinds of mentions that are scored; weapons, money, dates and documents are not. */
export type MarkedKind = 'Person' | 'Organisation' | 'Location';

/** A stretch of the text that people marked. */
export interface MarkedMention {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkedKind;
  readonly text: string;
}

/** A relation that people marked between two of their mentions. */
export interface MarkedRelation {
  readonly type: string;
  readonly source: MarkedMention;
  readonly target: MarkedMention;
}

/** What people marked in one document. */
export interface MarkedDocument {
  readonly id: string;
  readonly mentions: readonly MarkedMention[];
  readonly relations: readonly MarkedRelation[];
}

/** A mention that fewer than half of the annotators kept is a proposal of the machine that they were shown. */
const MIN_CONFIDENCE = 0.5;

/** The same thing named twice, and a property, are no link between two. */
const LEFT_OUT: ReadonlySet<string> = new Set(['IsSynonymOf', 'HasAttrOf']);

/** The same either way round, and marked both ways at times. */
const SYMMETRIC: ReadonlySet<string> = new Set(['CommWith', 'AlliesOf', 'CoLocated', 'Apart']);

/** Reads what people marked, one document a line; relations with an end that is not scored are left out. */
export async function readMarkedDocuments(folder: string): Promise<readonly MarkedDocument[]> {
  const rows = await readJsonLines(join(folder, 'gold/re3d_dev.jsonl'));
  return rows.map((row) => {
    const { id, entities, relations } = documentSchema.parse(row);
    const mentions = entities
      .filter(({ confidence }) => confidence >= MIN_CONFIDENCE)
      .flatMap(({ start, end, type, text }): readonly MarkedMention[] =>
        isMarkedKind(type) ? [{ start, end, kind: type, text }] : [],
      );
    const at = (start: number, end: number): MarkedMention | undefined =>
      mentions.find((mention) => mention.start === start && mention.end === end);
    const marked = new Map<string, MarkedRelation>();
    for (const { type, sourceStart, sourceEnd, targetStart, targetEnd } of relations) {
      const source = at(sourceStart, sourceEnd);
      const target = at(targetStart, targetEnd);
      if (source === undefined || target === undefined || source === target) continue;
      if (LEFT_OUT.has(type)) continue;
      const ends = [source.start, target.start];
      if (isSymmetric(type)) ends.sort((one, other) => one - other);
      marked.set([type, ...ends].join(' '), { type, source, target });
    }
    return { id, mentions, relations: [...marked.values()] };
  });
}

/** Whether the relation says the same with its ends exchanged. */
export function isSymmetric(type: string): boolean {
  return SYMMETRIC.has(type);
}

function isMarkedKind(type: string): type is MarkedKind {
  return type === 'Person' || type === 'Organisation' || type === 'Location';
}
