import { readSettings } from '@entente/graph-store';
import { createTerminal } from './cli/process-terminal.ts';
import { runSeed } from './cli/run-seed.ts';
import { readLlmSettings } from './llm/index.ts';

/** What may be in hand when the user stops: the reading of one article. */
const STOP_MS = 2_000;
/** After this long, a connection that nobody needs any more keeps the program from ending. */
const END_MS = 500;

const interruption = new AbortController();
const terminal = createTerminal(process.stdout, process.stderr);
let isWriting = false;

function stop(): void {
  if (interruption.signal.aborted) process.exit(130);
  interruption.abort();
  if (isWriting) {
    terminal.complain(
      'Finishing the write; press Ctrl-C again to stop at once, then the same command completes it.',
    );
    return;
  }
  terminal.complain('Stopping; press Ctrl-C again to stop at once.');
  setTimeout(() => process.exit(130), STOP_MS).unref();
}
// A reader that goes away, such as `head`, must not break a write off.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

process.exitCode = await runSeed(process.argv.slice(2), {
  terminal,
  readSettings: () => readSettings(process.env),
  stdin: process.stdin,
  readLlmSettings: () => readLlmSettings(process.env),
  signal: interruption.signal,
  beginWrite() {
    interruption.signal.throwIfAborted();
    isWriting = true;
  },
});
setTimeout(() => process.exit(), END_MS).unref();
