import type { Plugin } from 'graphql-yoga';
import { toAnsweredError } from '../answered-error.ts';
import type { AnsweredError } from '../answered-error.ts';
import type { Exchange } from '../exchange.ts';

function writeFailure({ log }: Exchange, { code, failure }: AnsweredError): void {
  if (failure === null) return;
  if (code === 'STORE_UNAVAILABLE') {
    log.warn({ reason: failure instanceof Error ? failure.message : '' }, 'store unavailable');
  } else {
    log.error({ err: failure }, 'request failed');
  }
}

/** Gives every error a code of the closed set, masks what is none of the caller's business, and logs it. */
export function useAnsweredErrors(): Plugin<object, { readonly exchange: Exchange }> {
  return {
    onResultProcess: (processing) => {
      const { result, serverContext } = processing;
      if (Array.isArray(result) || !('errors' in result) || result.errors === undefined) return;
      const { exchange } = serverContext;
      const answered = result.errors.map((error) => toAnsweredError(error, exchange.requestId));
      for (const error of answered) writeFailure(exchange, error);
      exchange.errorCodes = answered.map(({ code }) => code);
      processing.setResult({ ...result, errors: answered.map(({ answer }) => answer) });
    },
  };
}
