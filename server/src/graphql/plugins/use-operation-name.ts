import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Exchange } from '../exchange.ts';

/** Names are the caller's: a log line stays a line. */
const MAX_NAME_CHARACTERS = 100;

/** Notes the name of the operation for the log. */
export function useOperationName(): Plugin<{ readonly exchange: Exchange }> {
  return {
    onExecute: ({ args }) => {
      const operation = getOperationAST(args.document, args.operationName);
      const name = operation?.name?.value.slice(0, MAX_NAME_CHARACTERS);
      if (name !== undefined) args.contextValue.exchange.operationName = name;
    },
  };
}
