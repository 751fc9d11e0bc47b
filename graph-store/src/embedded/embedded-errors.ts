import { KnowledgeGraphError, StoreUnavailableError } from '../errors.ts';

function toMessage(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Whether a write met another one and may be tried again. */
export function isWriteConflict(cause: unknown): boolean {
  const inner = cause instanceof Error && cause.cause !== undefined ? cause.cause : cause;
  return toMessage(inner).includes('GRAFEO-T001');
}

/** Turns an error of Grafeo while it works into a sentence; what is one already stays. */
export function toEmbeddedError(cause: unknown, path: string): Error {
  if (cause instanceof KnowledgeGraphError) return cause;
  const message = toMessage(cause);
  if (message.includes('GRAFEO-S002')) return toDamagedError(cause, path);
  return new StoreUnavailableError(
    `The store "${path}" cannot work (${firstLine(message)}); see whether its disk is full, then start again.`,
    { cause },
  );
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? '';
}

function toDamagedError(cause: unknown, path: string): KnowledgeGraphError {
  return new KnowledgeGraphError(
    'STORE_DAMAGED',
    `The store "${path}" is damaged (${firstLine(toMessage(cause))}); put a backup back, or make it anew from the articles: npm run seed -- --reset.`,
    { cause },
  );
}

/** Turns an error of Grafeo while it opens a file into a sentence. */
export function toOpenError(cause: unknown, path: string): KnowledgeGraphError {
  if (cause instanceof KnowledgeGraphError) return cause;
  const message = toMessage(cause);
  if (/\blocked\b|held by another process/i.test(message)) {
    return new KnowledgeGraphError(
      'STORE_IN_USE',
      `The store "${path}" is open in another process; stop the server first, or use Neo4j (NEO4J_URI), which several can use at once.`,
      { cause },
    );
  }
  if (/permission denied|read-only file system|not a directory/i.test(message)) {
    return new KnowledgeGraphError(
      'BAD_SETTING',
      `The store "${path}" cannot be written (${firstLine(message)}); set ENTENTE_DATA to a folder of your own.`,
      { cause },
    );
  }
  if (/\bversion\b/i.test(message)) {
    return new KnowledgeGraphError(
      'STORE_VERSION',
      `The store "${path}" was written by another version of the embedded engine (${firstLine(message)}); make it anew from the articles: npm run seed -- --reset.`,
      { cause },
    );
  }
  return toDamagedError(cause, path);
}

/** Turns the failure to load Grafeo's binary into a sentence. */
export function toPlatformError(cause: unknown): KnowledgeGraphError {
  return new KnowledgeGraphError(
    'UNSUPPORTED_PLATFORM',
    `The embedded store has no binary for "${process.platform}-${process.arch}"; run docker compose up, or set NEO4J_URI to a Neo4j server.`,
    { cause },
  );
}
