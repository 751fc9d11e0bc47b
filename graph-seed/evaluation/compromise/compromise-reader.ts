/**
 * Compromise reader
 *
 * What can be had from compromise alone, as a baseline: its names are the entities, merged by spelling; within each of its clauses the
 * name before a verb is the subject and the first one after it the object, exchanged in the passive; the verb is looked up for its type.
 */
import { contentHash } from '@entente/graph-store';
import type { Article, Claim, Entity, GraphDocument, PloverType } from '@entente/graph-store';
import { toComparable } from '../extraction/comparable-text.ts';
import type { GraphReader } from '../graph-reader.ts';
import { chunkText } from './chunks.ts';
import type { Chunk, ChunkedText, NameChunk, VerbChunk } from './chunks.ts';

/** Makes the baseline of a look-up from verbs to types. */
export function createCompromiseReader(types: ReadonlyMap<string, PloverType>): GraphReader {
  const read = (articles: readonly Article[]): GraphDocument => {
    const chunked = articles.map((article) => ({ article, chunks: chunkText(article.text) }));
    return {
      articles,
      entities: toEntities(chunked),
      claims: chunked.flatMap(({ article, chunks }) => toClaims(article, chunks, types)),
      disagreements: [],
    };
  };
  return {
    readTogether: (articles) => Promise.resolve(read(articles)),
    readApart: (articles) => Promise.resolve(articles.map((article) => read([article]))),
  };
}

interface ChunkedArticle {
  readonly article: Article;
  readonly chunks: ChunkedText;
}

function toEntities(chunked: readonly ChunkedArticle[]): readonly Entity[] {
  const entities = new Map<string, Entity>();
  for (const { article, chunks } of chunked) {
    for (const name of chunks.names) {
      const id = toEntityId(name);
      const known = entities.get(id);
      entities.set(id, {
        id,
        kind: known?.kind ?? name.kind,
        name: known?.name ?? name.text,
        aliases: [],
        description: null,
        wikidataId: null,
        mentions: [
          ...(known?.mentions ?? []),
          { articleId: article.id, start: name.start, end: name.end },
        ],
        eventType: null,
        mode: null,
        date: null,
        placeId: null,
      });
    }
  }
  return [...entities.values()];
}

/** By spelling alone, so that a name is one entity whatever kind compromise gives it here and there. */
function toEntityId({ text }: NameChunk): string {
  return contentHash(toComparable(text));
}

function toClaims(
  article: Article,
  { sentences, clauses, names, verbs }: ChunkedText,
  types: ReadonlyMap<string, PloverType>,
): readonly Claim[] {
  return verbs.flatMap((verb): readonly Claim[] => {
    const type = types.get(verb.infinitive);
    const clause = clauses.find((one) => holds(one, verb));
    const sentence = sentences.find((one) => holds(one, verb));
    if (type === undefined || clause === undefined || sentence === undefined) return [];
    const inClause = names.filter((name) => holds(clause, name));
    const before = inClause.findLast(({ end }) => end <= verb.start);
    const after = inClause.find(({ start }) => start >= verb.end);
    if (before === undefined || after === undefined) return [];
    const [subject, object] = verb.isPassive ? [after, before] : [before, after];
    const ends = [toEntityId(subject), toEntityId(object)] as const;
    return [
      {
        id: contentHash(article.id, verb.start, ...ends),
        articleId: article.id,
        subjectId: ends[0],
        type,
        mode: null,
        objectId: ends[1],
        eventId: null,
        status: toStatus(verb),
        attributedTo: [],
        date: null,
        evidence: { start: sentence.start, end: sentence.end },
      },
    ];
  });
}

function toStatus({ isNegative, isFuture }: VerbChunk): Claim['status'] {
  if (isNegative) return 'negated';
  return isFuture ? 'planned' : 'asserted';
}

function holds(outer: Chunk, inner: Chunk): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
