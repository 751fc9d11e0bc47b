import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { toFailure } from './failure.ts';
import type { Failure } from './failure.ts';
import { useComebacks } from './use-connection.ts';

/** The answer to one query: data, or why it did not come; neither while it is on its way. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** Asks one query, drops the answer to an earlier one, and asks again when the server comes back after a failure. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const [result, execute] = useQuery<Data, AnyVariables>({ query, variables });
  const comebacks = useComebacks();
  const seen = useRef(comebacks);
  const hasFailed = result.error !== undefined;
  useEffect(() => {
    if (seen.current === comebacks) return;
    seen.current = comebacks;
    if (hasFailed) execute({ requestPolicy: 'network-only' });
  }, [comebacks, hasFailed, execute]);
  return {
    // While another thing loads, urql still shows the last one.
    data: result.fetching || result.error !== undefined ? undefined : result.data,
    failure: result.error === undefined || result.fetching ? null : toFailure(result.error),
    retry: () => execute({ requestPolicy: 'network-only' }),
  };
}
