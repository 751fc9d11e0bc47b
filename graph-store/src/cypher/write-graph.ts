/**
 * Writing a graph
 *
 * Compares fingerprints, then writes what is new or changed and deletes what is gone, a batch a transaction, one writer, rows sorted.
 * Every batch leaves each of its nodes whole, so that whatever a crash cut off, the same call completes it.
 */
import { randomUUID } from 'node:crypto';
import type { ArticleExtraction, WriteProgress, WriteSummary } from '../graph-store.ts';
import { checkReferences } from '../model/check-graph-document.ts';
import type { GraphDocument } from '../model/graph-document.ts';
import { sortGraphDocument } from '../model/sort-graph-document.ts';
import type { CypherEngine } from './cypher-engine.ts';
import {
  checkExtractor,
  findExtractor,
  findMeta,
  setState,
  takeWriter,
  writeAs,
} from './graph-meta.ts';
import { toStoredGraph } from './stored-graph.ts';
import { NODE_LABELS } from './stored-node.ts';
import { findNodeFingerprints, findRelationFingerprints } from './stored-fingerprints.ts';
import type { StoredEnd } from './stored-fingerprints.ts';
import { deleteNodes, deleteRelations, writeNodes, writeRelations } from './write-batch.ts';
import type { WriteBatch } from './write-batch.ts';

/** What has to be done, in order: nodes before what points at them, deletions last. */
function toBatches(
  graph: ReturnType<typeof toStoredGraph>,
  nodes: ReadonlyMap<string, ReadonlyMap<string, string>>,
  relations: ReadonlyMap<string, StoredEnd>,
): { readonly writes: readonly WriteBatch[]; readonly deletions: readonly WriteBatch[] } {
  const writes: WriteBatch[] = [];
  const deletions: WriteBatch[] = [];
  for (const label of NODE_LABELS) {
    const before = nodes.get(label) ?? new Map<string, string>();
    const after = graph.nodes[label];
    const kept = new Set(after.map(({ id }) => id));
    writes.push(...writeNodes(label, after, before));
    // Claims go before the entities that they point at: a claim without its subject is never seen.
    deletions.unshift(
      ...deleteNodes(
        label,
        [...before.keys()].filter((id) => !kept.has(id)),
      ),
    );
  }
  const after = [...graph.relations, ...graph.mentions];
  const kept = new Set(after.map(({ id }) => id));
  writes.push(
    ...writeRelations(
      after.filter(
        ({ id, properties }) => relations.get(id)?.fingerprint !== properties['fingerprint'],
      ),
    ),
  );
  deletions.unshift(...deleteRelations([...relations.values()].filter(({ id }) => !kept.has(id))));
  return { writes, deletions };
}

function countRows(batches: readonly WriteBatch[]): number {
  return batches.reduce((sum, { rowCount }) => sum + rowCount, 0);
}

/** Makes the stored graph equal to a document; see `GraphStore.replaceGraph`. */
export async function writeGraph(
  engine: CypherEngine,
  document: GraphDocument,
  extractions: readonly ArticleExtraction[],
  onProgress: (progress: WriteProgress) => void,
): Promise<WriteSummary> {
  checkReferences(document);
  const extractor = findExtractor(extractions);
  const graph = toStoredGraph(sortGraphDocument(document), extractions);
  const meta = await findMeta(engine.read);
  if (meta !== null) checkExtractor(meta, extractor, engine.place);

  const writer = randomUUID();
  await takeWriter(engine, writer);
  const { writes, deletions } = toBatches(
    graph,
    new Map(
      await Promise.all(
        NODE_LABELS.map(
          async (label) => [label, await findNodeFingerprints(engine, label)] as const,
        ),
      ),
    ),
    await findRelationFingerprints(engine),
  );
  const summary = { written: countRows(writes), deleted: countRows(deletions) };
  const total = summary.written + summary.deleted;
  let done = 0;
  onProgress({ done, total });
  if (total === 0 && meta?.state === 'complete' && meta.extractor === extractor) return summary;

  await writeAs(engine, writer, (run) => setState(run, 'incomplete', extractor));
  for (const batch of [...writes, ...deletions]) {
    await writeAs(engine, writer, batch.run);
    done += batch.rowCount;
    onProgress({ done, total });
  }
  await writeAs(engine, writer, (run) => setState(run, 'complete', extractor));
  return summary;
}
