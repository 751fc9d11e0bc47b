import type { Plugin } from 'graphql-yoga';
import { findExcess } from '../complexity.ts';

/** Refuses operations whose answer may hold too many things, seen with the variables of the request. */
export function useComplexityBound(): Plugin {
  return {
    onExecute: ({ args, setResultAndStopExecution }) => {
      const excess = findExcess({
        schema: args.schema,
        document: args.document,
        variables: args.variableValues ?? {},
        operationName: args.operationName ?? undefined,
      });
      if (excess !== null) setResultAndStopExecution({ errors: [excess] });
    },
  };
}
