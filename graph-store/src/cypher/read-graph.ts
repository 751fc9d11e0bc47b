import type { ArticleExtraction } from '../graph-store.ts';
import type { Entity, GraphDocument, Mention } from '../model/graph-document.ts';
import { sortGraphDocument } from '../model/sort-graph-document.ts';
import type { CypherEngine, CypherRow } from './cypher-engine.ts';
import { toArticleRecord, toClaimRecord, toDisagreement, toEntityRecord } from './records.ts';
import { getMap, getNumbers, getText } from './row.ts';
import type { NodeLabel } from './stored-node.ts';

/** Texts of articles are long: so many nodes are read at a time. */
const NODES_A_READ = 1_000;

async function readNodes<Item>(
  engine: CypherEngine,
  label: NodeLabel,
  toItem: (properties: CypherRow) => Item,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let after = ''; ;) {
    const rows = await engine.scan(
      `MATCH (n:${label}) WHERE n.id > $after
       WITH n ORDER BY n.id LIMIT $limit RETURN properties(n) AS node ORDER BY n.id`,
      { after, limit: NODES_A_READ },
    );
    const nodes = rows.map((row) => getMap(row, 'node'));
    items.push(...nodes.map(toItem));
    const last = nodes.at(-1);
    if (last === undefined || nodes.length < NODES_A_READ) return items;
    after = getText(last, 'id');
  }
}

async function readMentions(engine: CypherEngine): Promise<ReadonlyMap<string, Mention[]>> {
  const rows = await engine.scan(
    `MATCH (e:Entity)-[m:MENTIONED_IN]->(a:Article)
     RETURN e.id AS entityId, a.id AS articleId, m.starts AS starts, m.ends AS ends
     ORDER BY entityId, articleId`,
  );
  const mentions = new Map<string, Mention[]>();
  for (const row of rows) {
    const entityId = getText(row, 'entityId');
    const articleId = getText(row, 'articleId');
    const ends = getNumbers(row, 'ends');
    const found = mentions.get(entityId) ?? [];
    mentions.set(entityId, found);
    for (const [index, start] of getNumbers(row, 'starts').entries()) {
      found.push({ articleId, start, end: ends[index] ?? start });
    }
  }
  return mentions;
}

/** Reads the whole graph; see `GraphStore.readGraph`. */
export async function readGraph(engine: CypherEngine): Promise<GraphDocument> {
  const mentions = await readMentions(engine);
  const toEntity = (properties: CypherRow): Entity => {
    const record = toEntityRecord(properties);
    return { ...record, mentions: mentions.get(record.id) ?? [] };
  };
  return sortGraphDocument({
    articles: await readNodes(engine, 'Article', toArticleRecord),
    entities: await readNodes(engine, 'Entity', toEntity),
    claims: await readNodes(engine, 'Claim', toClaimRecord),
    disagreements: await readNodes(engine, 'Disagreement', toDisagreement),
  });
}

/** Reads what each article alone had given; see `GraphStore.readExtractions`. */
export function readExtractions(engine: CypherEngine): Promise<readonly ArticleExtraction[]> {
  return readNodes(engine, 'Extraction', (properties) => ({
    articleId: getText(properties, 'id'),
    extractor: getText(properties, 'extractor'),
    body: getText(properties, 'body'),
  }));
}
