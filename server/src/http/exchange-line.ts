import type { Exchange } from '../graphql/exchange.ts';

/** How a request was answered. */
export interface ExchangeOutcome {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** False when the caller hung up first. */
  readonly isComplete: boolean;
  readonly durationMs: number;
}

/** Paths are the caller's: a log line stays a line. */
const MAX_PATH_CHARACTERS = 200;

/** Writes the line of one request: never its query, variables or headers. */
export function writeExchange(exchange: Exchange, outcome: ExchangeOutcome): void {
  const line = {
    method: outcome.method,
    path: outcome.path.slice(0, MAX_PATH_CHARACTERS),
    operation: exchange.operationName,
    status: outcome.status,
    durationMs: outcome.durationMs,
    codes: exchange.errorCodes,
  };
  const message = outcome.isComplete ? 'request' : 'request given up by the caller';
  // Probes ask every few seconds and say nothing new.
  if (outcome.path.startsWith('/health/')) exchange.log.debug(line, message);
  else exchange.log.info(line, message);
}
