import { fileURLToPath } from 'node:url';
import { readArticles } from '../sources/index.ts';
import { checkOutPath, writeDocument } from './document-file.ts';
import { chooseExtractor } from './extractor-choice.ts';
import type { ExtractorChoice } from './extractor-choice.ts';
import { readWithProgress } from './read-with-progress.ts';
import type { AddCommand } from './seed-command.ts';
import type { ExitCode, SeedContext } from './seed-context.ts';
import { mergeByArticle, openSeedStore, toPlace } from './seed-store.ts';
import type { SeedStore } from './seed-store.ts';
import {
  toFailedLines,
  toGraphLines,
  toNoteLines,
  toPassedOverLines,
  toSkippedLines,
} from './summary.ts';
import { toChangeLines } from './changes.ts';

/** The sample dossier lies beside the sources as well as beside the built program. */
const SAMPLE_DOSSIER = fileURLToPath(new URL('../../articles', import.meta.url));

async function addToStore(
  command: AddCommand,
  choice: ExtractorChoice,
  store: SeedStore | null,
  place: string,
  context: SeedContext,
): Promise<ExitCode> {
  const { terminal } = context;
  const read = await readArticles(command.paths.length > 0 ? command.paths : [SAMPLE_DOSSIER], {
    stdin: context.stdin,
    follow: command.follow,
    signal: context.signal,
    ...(context.refuseAddress === undefined ? {} : { refuseAddress: context.refuseAddress }),
  });
  const complaints = [...toSkippedLines(read)];
  const complainAll = (): void => complaints.forEach((line) => terminal.complain(line));
  const before =
    store === null || read.articles.length === 0 ? null : await store.readArticleGraphs();
  const { graphs: added, failed, notes } = await readWithProgress(read.articles, choice, context);
  complaints.push(...toFailedLines(failed));
  if (added.length === 0) {
    for (const line of notes) terminal.print(line);
    complainAll();
    terminal.complain('There is no article to add; nothing was changed.');
    return 1;
  }
  const { document, graphs } = mergeByArticle([...(before ?? []), ...added]);
  const written = await store?.write(document, graphs, context);
  if (command.out !== null) await writeDocument(command.out, document);
  for (const line of toChangeLines(before, added)) terminal.print(line);
  for (const line of toGraphLines(document)) terminal.print(line);
  for (const line of [...notes, ...toPassedOverLines(read), ...toNoteLines(read)])
    terminal.print(line);
  complainAll();
  if (command.out !== null) terminal.print(`The graph document is in ${command.out}.`);
  if (written === undefined) terminal.print('Dry run: no store was touched.');
  else if (written.written + written.deleted === 0) {
    terminal.print(`Nothing changed: the store in ${place} held this graph already.`);
  } else terminal.print(`The store in ${place} holds this graph.`);
  return read.skipped.length + failed.length > 0 ? 1 : 0;
}

/** Reads articles, extracts what they say, merges it with what is stored and stores it. */
export async function addArticles(command: AddCommand, context: SeedContext): Promise<ExitCode> {
  if (command.out !== null) await checkOutPath(command.out);
  const choice = chooseExtractor(command.extractor, context.readLlmSettings);
  if (command.dryRun) return addToStore(command, choice, null, '', context);
  const settings = context.readSettings();
  if (command.paths.length === 0 && !settings.sample) {
    context.terminal.print('ENTENTE_SAMPLE is off and no path is given: there is nothing to read.');
    return 0;
  }
  const store = await openSeedStore(settings, command.reset, choice.version);
  try {
    return await addToStore(command, choice, store, toPlace(settings), context);
  } finally {
    await store.close();
  }
}
