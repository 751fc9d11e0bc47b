/**
 * Batches of a write
 *
 * Statements over rows, with labels and types written out: a type taken from a parameter would scan the whole graph.
 */
import { compareText } from '../model/fold.ts';
import { ENTITY_KINDS } from '../model/vocabulary.ts';
import type { CypherValue, RunStatement } from './cypher-engine.ts';
import type { StoredEnd } from './stored-fingerprints.ts';
import { LINK_TYPES } from './stored-node.ts';
import type { LinkType, NodeLabel, StoredNode, StoredRelation } from './stored-node.ts';

/** 1,000 to 10,000 rows a transaction load fastest; above, a transaction needs much memory. */
const BATCH_ROWS = 2_000;
/** Texts of articles are long: a batch ends here whatever the number of its rows. */
const BATCH_CHARACTERS = 4_000_000;

/** Work of one transaction. */
export interface WriteBatch {
  readonly rowCount: number;
  readonly run: (run: RunStatement) => Promise<void>;
}

const LINK_ENDS: Readonly<
  Record<LinkType, readonly [from: NodeLabel, to: NodeLabel, key: string]>
> = {
  SUBJECT: ['Claim', 'Entity', ''],
  OBJECT: ['Claim', 'Entity', ''],
  ABOUT: ['Claim', 'Entity', ''],
  ATTRIBUTED_TO: ['Claim', 'Entity', ' {position: row.position}'],
  STATED_IN: ['Claim', 'Article', ''],
  SIDE: ['Disagreement', 'Claim', ' {position: row.position, label: row.label}'],
  EXTRACTED_FROM: ['Extraction', 'Article', ''],
};

function toLinkStatement(type: LinkType): string {
  const [from, to, key] = LINK_ENDS[type];
  return `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
    MERGE (a)-[:${type}${key}]->(b)`;
}

/** @param kind - the second label of entities; empty for other nodes. */
function toNodeStatement(label: NodeLabel, kind: string): string {
  const labels = kind === '' ? '' : `REMOVE n:${ENTITY_KINDS.join(':')} SET n:${kind} `;
  return `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) ${labels}SET n = row.properties`;
}

function toUnlinkStatement(label: NodeLabel): string {
  const types = LINK_TYPES.filter((type) => LINK_ENDS[type][0] === label);
  return `UNWIND $rows AS row MATCH (n:${label} {id: row.id})-[l:${types.join('|')}]->() DELETE l`;
}

function groupBy<Item>(items: readonly Item[], toKey: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = toKey(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups].sort(([left], [right]) => compareText(left, right));
}

function cut<Item>(items: readonly Item[], toSize: (item: Item) => number): readonly Item[][] {
  const batches: Item[][] = [];
  let size = 0;
  for (const item of items) {
    const last = batches.at(-1);
    const itemSize = toSize(item);
    if (last !== undefined && last.length < BATCH_ROWS && size + itemSize <= BATCH_CHARACTERS) {
      last.push(item);
      size += itemSize;
    } else {
      batches.push([item]);
      size = itemSize;
    }
  }
  return batches;
}

function toSize(node: StoredNode): number {
  return Object.values(node.properties).reduce<number>(
    (sum, value: CypherValue) => sum + (typeof value === 'string' ? value.length : 8),
    0,
  );
}

async function runNodes(
  run: RunStatement,
  label: NodeLabel,
  nodes: readonly StoredNode[],
  before: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [kind, group] of groupBy(nodes, (node) => node.kind ?? '')) {
    await run(toNodeStatement(label, kind), {
      rows: group.map(({ id, properties }) => ({ id, properties })),
    });
  }
  const changed = nodes.filter(({ id }) => before.has(id));
  if (changed.length > 0 && LINK_TYPES.some((type) => LINK_ENDS[type][0] === label)) {
    await run(toUnlinkStatement(label), { rows: changed.map(({ id }) => ({ id })) });
  }
  for (const type of LINK_TYPES) {
    const rows = nodes.flatMap(({ id, links }) =>
      links
        .filter((link) => link.type === type)
        .map(({ to, position, label: text }) => ({ from: id, to, position, label: text })),
    );
    if (rows.length > 0) await run(toLinkStatement(type), { rows });
  }
}

/** Makes batches that write those of the nodes whose fingerprint differs from the one before. */
export function writeNodes(
  label: NodeLabel,
  nodes: readonly StoredNode[],
  before: ReadonlyMap<string, string>,
): readonly WriteBatch[] {
  const changed = nodes.filter(
    ({ id, properties }) => before.get(id) !== properties['fingerprint'],
  );
  return cut(changed, toSize).map((batch) => ({
    rowCount: batch.length,
    run: (run) => runNodes(run, label, batch, before),
  }));
}

/** Makes batches of relations; each runs one statement for each type in it. */
function toTypedBatches<Relation extends { readonly id: string; readonly type: string }>(
  relations: readonly Relation[],
  toStatement: (type: string) => string,
  toRow: (relation: Relation) => CypherValue,
): readonly WriteBatch[] {
  const sorted = relations.toSorted(
    (left, right) => compareText(left.type, right.type) || compareText(left.id, right.id),
  );
  return cut(sorted, () => 0).map((batch) => ({
    rowCount: batch.length,
    run: async (run) => {
      for (const [type, group] of groupBy(batch, (relation) => relation.type)) {
        await run(toStatement(type), { rows: group.map(toRow) });
      }
    },
  }));
}

/** Makes batches that write relations between entities, and mentions. */
export function writeRelations(relations: readonly StoredRelation[]): readonly WriteBatch[] {
  return toTypedBatches(
    relations,
    (type) => `UNWIND $rows AS row MATCH (a:Entity {id: row.from})
      MATCH (b:${type === 'MENTIONED_IN' ? 'Article' : 'Entity'} {id: row.to})
      MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties`,
    ({ id, from, to, properties }) => ({ id, from, to, properties }),
  );
}

/** Makes batches that delete nodes with everything that hangs on them. */
export function deleteNodes(label: NodeLabel, ids: readonly string[]): readonly WriteBatch[] {
  return cut(ids.toSorted(compareText), () => 0).map((batch) => ({
    rowCount: batch.length,
    run: async (run) => {
      await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, { ids: batch });
    },
  }));
}

/** Makes batches that delete relations. */
export function deleteRelations(relations: readonly StoredEnd[]): readonly WriteBatch[] {
  return toTypedBatches(
    relations,
    (type) =>
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from})-[r:${type} {id: row.id}]->() DELETE r`,
    ({ id, from }) => ({ id, from }),
  );
}
