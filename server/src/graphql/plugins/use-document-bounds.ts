import type { Plugin } from 'graphql-yoga';
import { parseDocument } from '../parse-document.ts';

/** Refuses documents that are too long, deep or full of aliases or directives. */
export function useDocumentBounds(): Plugin {
  return { onParse: ({ setParseFn }) => setParseFn(parseDocument) };
}
