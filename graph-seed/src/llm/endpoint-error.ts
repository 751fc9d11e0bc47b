/**
 * Endpoint errors
 *
 * What the endpoint or the network says, as sentences. Some hold for every article, such as a wrong key; others for one.
 */
import { cutText, KnowledgeGraphError } from '@entente/graph-store';
import { APIConnectionError, APIError } from 'openai';
import type { LlmSettings } from './llm-settings.ts';

/** Longer words of an endpoint are cut where they are quoted. */
const MAX_QUOTED_CHARACTERS = 200;

/** Whose fault it is that there is no answer: one that broke off may come whole next time; an endpoint in trouble is for all articles. */
export type Fault = 'broken answer' | 'endpoint' | 'article';

/** The endpoint gave no answer that can be used; the message follows the name of an article. */
export class UnansweredError extends Error {
  readonly fault: Fault;
  constructor(reason: string, fault: Fault, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'UnansweredError';
    this.fault = fault;
  }
}

/** Makes foreign words safe for a terminal: no control characters, one line, cut. */
export function quoteForeign(words: string): string {
  const plain = words.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const isCut = plain.length > MAX_QUOTED_CHARACTERS;
  return isCut ? `"${cutText(plain, MAX_QUOTED_CHARACTERS)}…"` : `"${plain}"`;
}

const refuse = (
  code: 'BAD_SETTING' | 'MODEL_UNAVAILABLE',
  sentence: string,
  cause: unknown,
): KnowledgeGraphError => new KnowledgeGraphError(code, sentence, { cause });

/**
 * Turns what the client library threw into an error with a sentence: a {KnowledgeGraphError} when no article can be read so, an
 * {UnansweredError} when this one cannot.
 */
export function toEndpointError(error: unknown, { url, model, apiKey }: LlmSettings): Error {
  if (error instanceof APIConnectionError) {
    return refuse(
      'MODEL_UNAVAILABLE',
      `The language model at "${url}" cannot be reached; start Ollama with "ollama serve", or set ENTENTE_LLM_URL to the address of an OpenAI-compatible endpoint.`,
      error,
    );
  }
  if (!(error instanceof APIError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return new UnansweredError(`the answer broke off (${quoteForeign(reason)})`, 'broken answer', {
      cause: error,
    });
  }
  switch (error.status) {
    case 401:
    case 403:
      return refuse(
        'BAD_SETTING',
        apiKey === null
          ? `The endpoint "${url}" asks for a key; set ENTENTE_LLM_API_KEY.`
          : `The endpoint "${url}" does not accept the key in ENTENTE_LLM_API_KEY; correct it.`,
        error,
      );
    case 404:
      return refuse(
        'BAD_SETTING',
        `The endpoint "${url}" has no model "${model}"; fetch it ("ollama pull ${model}" with Ollama), or correct ENTENTE_LLM_MODEL or ENTENTE_LLM_URL.`,
        error,
      );
    case 429:
      return new UnansweredError(
        'the endpoint refuses more requests for now (429); wait and seed the article again',
        'endpoint',
        { cause: error },
      );
    default:
      return new UnansweredError(
        `the endpoint answered ${error.status ?? 'with an error'}: ${quoteForeign(error.message)}`,
        error.status === undefined || error.status >= 500 ? 'endpoint' : 'article',
        { cause: error },
      );
  }
}
