import { RELATION_TYPES } from '../model/vocabulary.ts';
import type { CypherEngine } from './cypher-engine.ts';
import { findText, getText } from './row.ts';
import type { NodeLabel } from './stored-node.ts';

/** A stored relation, found again by where it starts. */
export interface StoredEnd {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly fingerprint: string;
}

/** Reads the fingerprints of all nodes with a label, by id. */
export async function findNodeFingerprints(
  engine: CypherEngine,
  label: NodeLabel,
): Promise<ReadonlyMap<string, string>> {
  const rows = await engine.scan(
    `MATCH (n:${label}) RETURN n.id AS id, n.fingerprint AS fingerprint`,
  );
  return new Map(rows.map((row) => [getText(row, 'id'), findText(row, 'fingerprint') ?? '']));
}

/** Reads the fingerprints of all relations between entities and of all mentions, by id. */
export async function findRelationFingerprints(
  engine: CypherEngine,
): Promise<ReadonlyMap<string, StoredEnd>> {
  const rows = await engine.scan(
    `MATCH (a:Entity)-[r:MENTIONED_IN|${RELATION_TYPES.join('|')}]->()
     RETURN r.id AS id, type(r) AS type, a.id AS from, r.fingerprint AS fingerprint`,
  );
  return new Map(
    rows.map((row) => {
      const id = getText(row, 'id');
      const end = { id, type: getText(row, 'type'), from: getText(row, 'from') };
      return [id, { ...end, fingerprint: findText(row, 'fingerprint') ?? '' }];
    }),
  );
}
