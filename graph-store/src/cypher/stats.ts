import type { Count, GraphStats } from '../graph-store.ts';
import { toLanguageModel } from '../model/extractor-words.ts';
import { compareText } from '../model/fold.ts';
import { CLAIM_STATUSES, ENTITY_KINDS, RELATION_TYPES } from '../model/vocabulary.ts';
import type { CypherEngine, CypherRow } from './cypher-engine.ts';
import { findMeta } from './graph-meta.ts';
import { findText, getNumber, getText } from './row.ts';

const COUNT_KINDS = `MATCH (n:Entity) RETURN n.kind AS key, count(n) AS count ORDER BY key`;
const COUNT_STATUSES = `MATCH (n:Claim) RETURN n.status AS key, count(n) AS count ORDER BY key`;
const COUNT_TYPES = `MATCH (:Entity)-[r:${RELATION_TYPES.join('|')}]->(:Entity)
  RETURN type(r) AS key, count(r) AS count ORDER BY key`;
const COUNT_PUBLISHERS = `MATCH (n:Article) WHERE n.publisher IS NOT NULL
  RETURN n.publisher AS key, count(n) AS count ORDER BY key`;
const COUNT_DISAGREEMENTS = `MATCH (n:Disagreement) RETURN count(n) AS count`;
const SUM_UP_ARTICLES = `MATCH (n:Article)
  RETURN count(n) AS count, count(DISTINCT n.originId) AS originCount,
    min(n.publishedAt) AS first, max(n.publishedAt) AS last`;

function toCounts(rows: readonly CypherRow[]): readonly Count[] {
  return rows.map((row) => ({ key: getText(row, 'key'), count: getNumber(row, 'count') }));
}

function inVocabularyOrder<Word extends string>(
  words: readonly Word[],
  counts: readonly Count[],
): readonly Count<Word>[] {
  const byKey = new Map(counts.map(({ key, count }) => [key, count]));
  return words.map((key) => ({ key, count: byKey.get(key) ?? 0 }));
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

/** Counts the graph; see `GraphStore.getStats`. */
export async function getStats(engine: CypherEngine): Promise<GraphStats> {
  const [kinds, statuses, types, publishers, disagreements, articles] = await Promise.all(
    [
      COUNT_KINDS,
      COUNT_STATUSES,
      COUNT_TYPES,
      COUNT_PUBLISHERS,
      COUNT_DISAGREEMENTS,
      SUM_UP_ARTICLES,
    ].map((statement) => engine.read(statement)),
  );
  const extractor = (await findMeta(engine.read))?.extractor ?? null;
  const entitiesByKind = inVocabularyOrder(ENTITY_KINDS, toCounts(kinds ?? []));
  const claimsByStatus = inVocabularyOrder(CLAIM_STATUSES, toCounts(statuses ?? []));
  const relationsByType = inVocabularyOrder(RELATION_TYPES, toCounts(types ?? []));
  const summary = articles?.[0] ?? { count: 0, originCount: 0 };
  return {
    articleCount: getNumber(summary, 'count'),
    originCount: getNumber(summary, 'originCount'),
    entityCount: sum(entitiesByKind),
    relationCount: sum(relationsByType),
    claimCount: sum(claimsByStatus),
    disagreementCount: getNumber(disagreements?.[0] ?? { count: 0 }, 'count'),
    entitiesByKind,
    claimsByStatus,
    relationsByType,
    articlesByPublisher: toCounts(publishers ?? []).toSorted(
      (left, right) => right.count - left.count || compareText(left.key, right.key),
    ),
    firstPublishedAt: findText(summary, 'first'),
    lastPublishedAt: findText(summary, 'last'),
    languageModel: extractor === null ? null : toLanguageModel(extractor),
  };
}
