/** What went wrong, for callers that act on it. */
export type KnowledgeGraphErrorCode =
  | 'BAD_INPUT'
  | 'BAD_SETTING'
  | 'STORE_UNAVAILABLE'
  | 'MODEL_UNAVAILABLE'
  | 'STORE_IN_USE'
  | 'STORE_DAMAGED'
  | 'STORE_VERSION'
  | 'UNSUPPORTED_PLATFORM'
  | 'WEIGHTS_DAMAGED';

/**
 * An error whose message is a sentence for the person who runs Entente: the wrong value in quotes and what to do. Callers act
 * on the code, never on the wording.
 */
export class KnowledgeGraphError extends Error {
  readonly code: KnowledgeGraphErrorCode;
  constructor(code: KnowledgeGraphErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KnowledgeGraphError';
    this.code = code;
  }
}

/** The store does not answer. It may be back later: the same call can be tried again. */
export class StoreUnavailableError extends KnowledgeGraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_UNAVAILABLE', message, options);
    this.name = 'StoreUnavailableError';
  }
}
