import { KnowledgeGraphError, sortGraphDocument } from '@entente/graph-store';
import type { GraphDocument, GraphStore } from '@entente/graph-store';
import { checkOutPath, readDocument, writeDocument } from './document-file.ts';
import { chooseExtractor } from './extractor-choice.ts';
import { projectDocument } from './project-document.ts';
import type { LoadCommand } from './seed-command.ts';
import type { ExitCode, SeedContext } from './seed-context.ts';
import { openSeedStore, toPlace } from './seed-store.ts';
import { toGraphLines } from './summary.ts';

/** A document is a backup, not an addition: it goes into an empty store, into one that holds it, or into one it was cut off in. */
async function checkRoom(store: GraphStore, document: GraphDocument, place: string): Promise<void> {
  const state = await store.getState();
  if (state === 'empty') return;
  const held = await store.readGraph();
  if (state === 'complete') {
    if (JSON.stringify(sortGraphDocument(held)) === JSON.stringify(document)) return;
  } else {
    const ids = new Set(document.articles.map(({ id }) => id));
    if (held.articles.every(({ id }) => ids.has(id))) return;
  }
  throw new KnowledgeGraphError(
    'BAD_INPUT',
    `The store in "${place}" holds another graph, and --load adds to none; write npm run seed -- --load FILE --reset to put the document in its place, or seed the articles themselves.`,
  );
}

/** Puts a graph document back in. What each article gave is cut out of it, so that articles can be added and removed later. */
export async function loadDocument(command: LoadCommand, context: SeedContext): Promise<ExitCode> {
  const { terminal } = context;
  if (command.out !== null) await checkOutPath(command.out);
  const document = await readDocument(command.path);
  let closing = 'Dry run: the document is right; no store was touched.';
  if (!command.dryRun) {
    const settings = context.readSettings();
    const place = toPlace(settings);
    const { version } = chooseExtractor(command.extractor, context.readLlmSettings);
    const store = await openSeedStore(settings, command.reset, version);
    try {
      if (store.current !== null) await checkRoom(store.current, document, place);
      const { written, deleted } = await store.write(document, projectDocument(document), context);
      closing =
        written + deleted === 0
          ? `Nothing changed: the store in ${place} held this graph already.`
          : `The store in ${place} holds this graph.`;
    } finally {
      await store.close();
    }
  }
  if (command.out !== null) await writeDocument(command.out, document);
  for (const line of toGraphLines(document)) terminal.print(line);
  if (command.out !== null) terminal.print(`The graph document is in ${command.out}.`);
  terminal.print(closing);
  return 0;
}
