import { Neo4jError } from 'neo4j-driver';
import { KnowledgeGraphError, StoreUnavailableError } from '../errors.ts';
import { STORE_BOUNDS } from '../graph-store.ts';
import type { Neo4jSettings } from '../settings.ts';

/** Says that Neo4j does not answer. */
export function toAwayError(settings: Neo4jSettings, cause?: unknown): StoreUnavailableError {
  return new StoreUnavailableError(
    `Neo4j at "${settings.uri}" does not answer; start it, or correct NEO4J_URI.`,
    { cause },
  );
}

const REFUSED_LOGIN = [
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
];

/** Turns an error of the driver into a sentence; what is one already stays. */
export function toNeo4jError(cause: unknown, settings: Neo4jSettings): Error {
  if (cause instanceof KnowledgeGraphError) return cause;
  if (!(cause instanceof Neo4jError)) {
    return cause instanceof Error
      ? toFailure(cause.message, settings, cause)
      : toAwayError(settings, cause);
  }
  const { code, message } = cause;
  if (REFUSED_LOGIN.includes(code)) {
    return new KnowledgeGraphError(
      'BAD_SETTING',
      `Neo4j at "${settings.uri}" refuses user "${settings.user}" with the password given; correct NEO4J_USER and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.`,
      { cause },
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new KnowledgeGraphError(
      'BAD_SETTING',
      `Neo4j at "${settings.uri}" has no database "${settings.database}"; correct NEO4J_DATABASE.`,
      { cause },
    );
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return toSlowError(settings, cause);
  }
  // Codes of the server start with "Neo."; all others are the driver's, which could not reach it.
  if (!code.startsWith('Neo.') || cause.retriable) return toAwayError(settings, cause);
  return toFailure(message, settings, cause);
}

/** Says that a query took too long. */
function toSlowError(settings: Neo4jSettings, cause?: unknown): StoreUnavailableError {
  return new StoreUnavailableError(
    `Neo4j at "${settings.uri}" took more than ${STORE_BOUNDS.queryTimeoutMs} ms to answer; ask for less, or try again.`,
    { cause },
  );
}

function toFailure(
  message: string,
  settings: Neo4jSettings,
  cause: unknown,
): StoreUnavailableError {
  return new StoreUnavailableError(
    `Neo4j at "${settings.uri}" cannot work (${message.split('\n')[0] ?? ''}); see its log.`,
    { cause },
  );
}
