import type { CypherEngine } from './cypher-engine.ts';
import { checkForeign } from './graph-meta.ts';
import { getNumber } from './row.ts';
import { NODE_LABELS } from './stored-node.ts';

/** A batch that fits into the memory of a transaction even where nodes have many links. */
const NODES_A_BATCH = 2_000;

/**
 * Deletes everything that Entente wrote, the note of its version last: what a crash leaves is known as Entente's still.
 * @throws {KnowledgeGraphError} with code `STORE_VERSION` when the database holds entities that Entente did not write.
 */
export async function deleteGraph(engine: CypherEngine): Promise<void> {
  await checkForeign(engine);
  for (const label of [...NODE_LABELS.toReversed(), 'GraphMeta']) {
    for (let deleted = NODES_A_BATCH; deleted === NODES_A_BATCH;) {
      const rows = await engine.write((run) =>
        run(`MATCH (n:${label}) WITH n LIMIT $limit DETACH DELETE n RETURN count(n) AS count`, {
          limit: NODES_A_BATCH,
        }),
      );
      deleted = getNumber(rows[0] ?? { count: 0 }, 'count');
    }
  }
}
