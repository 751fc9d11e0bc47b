import type { Plugin } from 'graphql-yoga';
import { toLimitExceeded } from '../../schema/refusals.ts';

/** Answers with an error when the answer takes longer than this. */
export function useTimeBound(timeMs: number): Plugin {
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      setExecuteFn(async (args) => {
        let timer: NodeJS.Timeout | undefined;
        const timeUp = new Promise((resolve) => {
          const error = toLimitExceeded(
            `The query took longer than ${timeMs} ms; ask for fewer items or fewer nested lists.`,
          );
          timer = setTimeout(() => resolve({ errors: [error] }), timeMs);
        });
        try {
          return await Promise.race([executeFn(args), timeUp]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}
