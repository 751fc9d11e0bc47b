import { SingleBar } from 'cli-progress';
import type { Progress, Terminal } from './terminal.ts';

/** Lines that one task prints at most where no bar can be drawn. */
const MAX_LINES = 10;
/** Whoever has read nothing for so long is told what goes on. */
const QUIET_MS = 30_000;

interface Stream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

function showBar(stream: Stream, label: string, total: number): Progress {
  const bar = new SingleBar({
    stream,
    format: `${label} {bar} {value} of {total}{note}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0, { note: '' });
  let isRunning = true;
  return {
    update(done, newTotal, note) {
      bar.setTotal(newTotal);
      bar.update(done, { note: toSuffix(note) });
    },
    end() {
      if (isRunning) bar.stop();
      isRunning = false;
    },
  };
}

function showLines(print: (line: string) => void, label: string): Progress {
  let nextStep = 1;
  let spokenMs = performance.now();
  return {
    update(done, total, note = '') {
      if (total === 0 || nextStep > MAX_LINES) return;
      const step = Math.floor((done * MAX_LINES) / total);
      const isStep = step >= nextStep || done >= total;
      const isQuiet = note !== '' && performance.now() - spokenMs >= QUIET_MS;
      if (!isStep && !isQuiet) return;
      if (isStep) nextStep = done >= total ? MAX_LINES + 1 : step + 1;
      spokenMs = performance.now();
      print(`${label}: ${done} of ${total}${toSuffix(note)}`);
    },
    end() {
      nextStep = MAX_LINES + 1;
    },
  };
}

function toSuffix(note = ''): string {
  return note === '' ? '' : `, ${note}`;
}

/** Speaks through two streams: results on the first; complaints, and a progress bar where it is a screen, on the second. */
export function createTerminal(output: Stream, errors: Stream): Terminal {
  const print = (line: string): void => {
    output.write(`${line}\n`);
  };
  return {
    print,
    complain(line) {
      errors.write(`${line}\n`);
    },
    showProgress: (label, total) =>
      errors.isTTY === true ? showBar(errors, label, total) : showLines(print, label),
  };
}
