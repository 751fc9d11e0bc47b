import { pino, stdTimeFunctions } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { toHumanLine } from './human-line.ts';

/** Where log lines go. */
export interface LogOptions {
  /** People read the lines: write them as sentences and not as JSON. */
  readonly isTerminal: boolean;
  readonly write: (line: string) => void;
}

/** Creates the log: a line of JSON, or on a terminal a line for people, for each request and each change of the server. */
export function createLog({ isTerminal, write }: LogOptions): Logger {
  const destination: DestinationStream = {
    write: (line) => write(isTerminal ? toHumanLine(line) : line),
  };
  return pino({ base: null, timestamp: stdTimeFunctions.isoTime }, destination);
}
