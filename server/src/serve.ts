import { openGraphStore } from '@entente/graph-store';
import type { Settings } from '@entente/graph-store';
import { createLog } from './log/create-log.ts';
import { startServer } from './start-server.ts';

/**
 * Serves until the process is asked to stop: then it answers what is on its way, closes the store and ends with code 0. A
 * second signal ends it at once.
 * @throws {KnowledgeGraphError} when it cannot start.
 */
export async function serve(settings: Settings): Promise<void> {
  const log = createLog({
    isTerminal: process.stdout.isTTY,
    write: (line) => process.stdout.write(line),
  });
  const server = await startServer({
    settings,
    openStore: () => openGraphStore(settings),
    log,
    isGraphiqlOn: process.env['NODE_ENV'] !== 'production',
  });
  const stop = (signal: string): void => {
    log.info(`${signal}: no new requests; open ones are answered`);
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`Entente is at ${server.url}\n`);
}
