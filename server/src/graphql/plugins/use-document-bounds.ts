import type { Plugin } from 'graphql-yoga';
import { toRefusedOperation } from '../../schema/refusals.ts';
import { parseDocument } from '../parse-document.ts';

/** How graphql-js ends a validation whose work is out of proportion; it gives no code. */
const ABORTED = 'Validation aborted.';

/** Refuses documents that are too long, deep or full of aliases or directives, or that repeat fields without end. */
export function useDocumentBounds(): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn(parseDocument),
    onValidate: () => (validated) => {
      if (!validated.valid && validated.result.some(({ message }) => message === ABORTED)) {
        validated.setResult([
          toRefusedOperation('The document repeats its fields too often; ask in several requests.'),
        ]);
      }
    },
  };
}
