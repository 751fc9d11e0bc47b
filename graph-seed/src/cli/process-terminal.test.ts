import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { createTerminal } from './process-terminal.ts';

function createStreams(isTTY: boolean): {
  readonly terminal: ReturnType<typeof createTerminal>;
  readonly output: () => string;
  readonly errors: () => string;
} {
  const output = new PassThrough();
  const errors = Object.assign(new PassThrough(), { isTTY });
  return {
    terminal: createTerminal(output, errors),
    output: () => String(output.read() ?? ''),
    errors: () => String(errors.read() ?? ''),
  };
}

describe('createTerminal', () => {
  it('keeps results and complaints apart', () => {
    const { terminal, output, errors } = createStreams(false);
    terminal.print('Entities: 2');
    terminal.complain('Skipped: 1');
    expect([output(), errors()]).toEqual(['Entities: 2\n', 'Skipped: 1\n']);
  });

  it('prints at most ten plain lines of progress and always the last', () => {
    const { terminal, output } = createStreams(false);
    const progress = terminal.showProgress('Reading', 1_000);
    for (let done = 1; done <= 1_000; done += 1) progress.update(done, 1_000);
    progress.end();
    const lines = output().trim().split('\n');
    expect(lines).toHaveLength(10);
    expect([lines[0], lines.at(-1)]).toEqual(['Reading: 100 of 1000', 'Reading: 1000 of 1000']);
  });

  it('says the pace behind the count, where there is one', () => {
    const { terminal, output } = createStreams(false);
    const progress = terminal.showProgress('Reading', 2);
    progress.update(1, 2, '4,000 words/s, 3 s left');
    progress.update(2, 2, '');
    progress.end();
    expect(output()).toBe('Reading: 1 of 2, 4,000 words/s, 3 s left\nReading: 2 of 2\n');
  });

  it('says what goes on where nothing has been said for half a minute', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { terminal, output } = createStreams(false);
    const progress = terminal.showProgress('Reading', 1);
    progress.update(0, 1, 'part 1 of 9');
    vi.advanceTimersByTime(31_000);
    progress.update(0, 1, 'part 2 of 9');
    progress.update(0, 1, 'part 3 of 9');
    vi.useRealTimers();
    expect(output()).toBe('Reading: 0 of 1, part 2 of 9\n');
  });

  it('draws a bar on a screen, on the stream of complaints', () => {
    const { terminal, output, errors } = createStreams(true);
    const progress = terminal.showProgress('Reading', 2);
    progress.update(2, 2);
    progress.end();
    progress.end();
    expect(output()).toBe('');
    expect(errors()).toContain('Reading');
  });
});
