import type { DocumentNode } from 'graphql';

/** Documents kept: a client has a dozen. */
const MAX_DOCUMENTS = 200;
/** Longer documents are read anew each time, so that hostile ones do not fill the memory. */
const MAX_CACHED_CHARACTERS = 16_384;

/** Remembers parsed documents by their text. */
export interface DocumentCache {
  get(text: string): DocumentNode | undefined;
  set(text: string, document: DocumentNode): void;
}

/** Opens a cache that drops the document used longest ago. */
export function openDocumentCache(): DocumentCache {
  const documents = new Map<string, DocumentNode>();
  return {
    get: (text) => {
      const document = documents.get(text);
      if (document !== undefined) {
        documents.delete(text);
        documents.set(text, document);
      }
      return document;
    },
    set: (text, document) => {
      if (text.length > MAX_CACHED_CHARACTERS) return;
      documents.set(text, document);
      const [oldest] = documents.keys();
      if (documents.size > MAX_DOCUMENTS && oldest !== undefined) documents.delete(oldest);
    },
  };
}
