import { KnowledgeGraphError } from '@entente/graph-store';
import { addArticles } from './add-articles.ts';
import { loadDocument } from './load-document.ts';
import { removeArticles } from './remove-articles.ts';
import { parseSeedCommand, USAGE } from './seed-command.ts';
import type { ExitCode, SeedContext } from './seed-context.ts';

function runCommand(args: readonly string[], context: SeedContext): Promise<ExitCode> | ExitCode {
  const command = parseSeedCommand(args);
  switch (command.kind) {
    case 'help':
      context.terminal.print(USAGE);
      return 0;
    case 'add':
      return addArticles(command, context);
    case 'remove':
      return removeArticles(command, context);
    case 'load':
      return loadDocument(command, context);
  }
}

/**
 * Runs the seed command to its end and gives its exit code. Whatever the user can put right is said in one sentence.
 * @throws what is a fault of the program, for its trace to be seen.
 */
export async function runSeed(args: readonly string[], context: SeedContext): Promise<ExitCode> {
  try {
    return await runCommand(args, context);
  } catch (error) {
    if (context.signal.aborted && error === context.signal.reason) {
      context.terminal.complain('Stopped; the store is as it was.');
      return 130;
    }
    if (!(error instanceof KnowledgeGraphError)) throw error;
    context.terminal.complain(error.message);
    return error.code === 'BAD_INPUT' || error.code === 'BAD_SETTING' ? 1 : 2;
  }
}
