/**
 * Graph meta
 *
 * One node says what wrote the graph and how far: the version of the stored form, that of the extractor, whether a write was cut
 * off, and who writes now. What another version wrote is never read or changed.
 */
import { KnowledgeGraphError } from '../errors.ts';
import type { ArticleExtraction, StoreState } from '../graph-store.ts';
import { toExtractorWords } from '../model/extractor-words.ts';
import type { CypherEngine, RunStatement } from './cypher-engine.ts';
import { findText, getMap, getNumber, getWord } from './row.ts';

/** Version of the stored form: raise it whenever stored nodes or relations change their shape. */
const SCHEMA_VERSION = 1;

const STATES: readonly StoreState[] = ['empty', 'incomplete', 'complete'];
const RESET = 'npm run seed -- --reset';

/** What the graph says about itself. */
export interface GraphMeta {
  readonly schemaVersion: number;
  /** The extractor of every stored extraction; null while there is none. */
  readonly extractor: string | null;
  readonly state: StoreState;
}

const FIND_META = `MATCH (m:GraphMeta {id: 'graph'}) RETURN properties(m) AS meta ORDER BY m.id`;
const CREATE_META = `MERGE (m:GraphMeta {id: 'graph'})
  SET m.schemaVersion = $schemaVersion, m.state = 'empty'`;
const COUNT_FOREIGN = `MATCH (n:Entity) RETURN count(n) AS count`;
const TAKE_WRITER = `MATCH (m:GraphMeta {id: 'graph'}) SET m.writer = $writer`;
// Setting a property locks the node until the transaction ends: two writers never write at once. Only then is it read who writes: a
// statement that does both reads first, and would write over whoever came while it waited for the lock.
const LOCK_META = `MATCH (m:GraphMeta {id: 'graph'}) SET m.id = 'graph'`;
const FIND_WRITER = `MATCH (m:GraphMeta {id: 'graph'}) WHERE m.writer = $writer
  RETURN m.id AS id ORDER BY id`;
const SET_STATE = `MATCH (m:GraphMeta {id: 'graph'}) SET m.state = $state, m.extractor = $extractor`;

/** Reads the meta node; null in a database that never held a graph. */
export async function findMeta(run: RunStatement): Promise<GraphMeta | null> {
  const row = (await run(FIND_META))[0];
  if (row === undefined) return null;
  const meta = getMap(row, 'meta');
  return {
    schemaVersion: getNumber(meta, 'schemaVersion'),
    extractor: findText(meta, 'extractor'),
    state: getWord(meta, 'state', STATES),
  };
}

/** Refuses what another version of the stored form or of the extractor wrote. */
function checkVersions(meta: GraphMeta, extractor: string | null, place: string): void {
  if (meta.schemaVersion !== SCHEMA_VERSION) {
    throw new KnowledgeGraphError(
      'STORE_VERSION',
      `The graph in "${place}" has schema version "${meta.schemaVersion}", this Entente writes "${SCHEMA_VERSION}"; make it anew from the articles: ${RESET}.`,
    );
  }
  checkExtractor(meta, extractor, place);
}

/**
 * Refuses to mix extractors.
 * @throws {KnowledgeGraphError} with code `STORE_VERSION` when both are known and differ.
 */
export function checkExtractor(meta: GraphMeta, extractor: string | null, place: string): void {
  if (meta.extractor === null || extractor === null || meta.extractor === extractor) return;
  throw new KnowledgeGraphError(
    'STORE_VERSION',
    `The graph in "${place}" was made by ${toExtractorWords(meta.extractor)}, and this is ${toExtractorWords(extractor)}; the two are not mixed; make it anew from the articles: ${RESET}.`,
  );
}

/**
 * Refuses a database without a note of Entente's that holds entities all the same.
 * @throws {KnowledgeGraphError} with code `STORE_VERSION`.
 */
export async function checkForeign(engine: CypherEngine): Promise<void> {
  if ((await engine.read(FIND_META)).length > 0) return;
  const foreign = (await engine.read(COUNT_FOREIGN))[0];
  if (foreign === undefined || getNumber(foreign, 'count') === 0) return;
  throw new KnowledgeGraphError(
    'STORE_VERSION',
    `"${engine.place}" holds entities that Entente did not write; give it a database of its own (NEO4J_DATABASE, or ENTENTE_DATA for the embedded store).`,
  );
}

/**
 * Makes a database ready for a graph, or finds it so: checks the versions first, then makes indexes.
 * @throws {KnowledgeGraphError} with code `STORE_VERSION` when it holds what another version or another program wrote.
 */
export async function prepareDatabase(
  engine: CypherEngine,
  extractor: string | null,
): Promise<void> {
  const meta = await findMeta(engine.read);
  if (meta !== null) {
    checkVersions(meta, extractor, engine.place);
    await engine.createIndexes();
    return;
  }
  await checkForeign(engine);
  await engine.createIndexes();
  await engine.write((run) => run(CREATE_META, { schemaVersion: SCHEMA_VERSION }));
}

/**
 * Finds the one extractor of all extractions; null without any.
 * @throws {KnowledgeGraphError} with code `STORE_VERSION` when there are several.
 */
export function findExtractor(extractions: readonly ArticleExtraction[]): string | null {
  const [first, second] = [...new Set(extractions.map(({ extractor }) => extractor))].sort();
  if (first !== undefined && second !== undefined) {
    throw new KnowledgeGraphError(
      'STORE_VERSION',
      `Articles read by ${toExtractorWords(first)} and by ${toExtractorWords(second)} are not mixed; extract all of them with one: ${RESET}.`,
    );
  }
  return first ?? null;
}

/** Makes this writer the one that may write; whoever wrote until now is refused from here on. */
export async function takeWriter(engine: CypherEngine, writer: string): Promise<void> {
  await engine.write((run) => run(TAKE_WRITER, { writer }));
}

/**
 * Runs statements in one transaction as this writer.
 * @throws {KnowledgeGraphError} with code `STORE_IN_USE` when another writer has come since; nothing is written.
 */
export async function writeAs(
  engine: CypherEngine,
  writer: string,
  work: (run: RunStatement) => Promise<unknown>,
): Promise<void> {
  await engine.write(async (run) => {
    await run(LOCK_META);
    if ((await run(FIND_WRITER, { writer })).length === 0) {
      throw new KnowledgeGraphError(
        'STORE_IN_USE',
        `Another seed has begun to write to "${engine.place}"; wait until it has ended, then run this one again.`,
      );
    }
    await work(run);
  });
}

/** Notes how far the write has come. */
export async function setState(
  run: RunStatement,
  state: StoreState,
  extractor: string | null,
): Promise<void> {
  await run(SET_STATE, { state, extractor });
}
