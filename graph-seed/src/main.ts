import { readSettings } from '@entente/graph-store';
import { createTerminal } from './cli/process-terminal.ts';
import { runSeed } from './cli/run-seed.ts';

const interruption = new AbortController();
const terminal = createTerminal(process.stdout, process.stderr);

function stop(): void {
  if (interruption.signal.aborted) process.exit(130);
  interruption.abort();
  terminal.complain('Stopping; press Ctrl-C again to stop at once.');
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

process.exitCode = await runSeed(process.argv.slice(2), {
  terminal,
  readSettings: () => readSettings(process.env),
  signal: interruption.signal,
});
