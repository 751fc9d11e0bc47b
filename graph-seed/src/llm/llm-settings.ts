import { KnowledgeGraphError } from '@entente/graph-store';
import { z } from 'zod';

/** What reading with a language model costs, per million tokens, in whatever currency the user counts. */
export interface LlmPrice {
  readonly read: number;
  readonly written: number;
}

/** How to reach the language model. */
export interface LlmSettings {
  /** Base address of an OpenAI-compatible endpoint, without a slash at its end. */
  readonly url: string;
  readonly model: string;
  /** Null for an endpoint that asks for none, such as Ollama. */
  readonly apiKey: string | null;
  /** Null when it is not known: tokens are then counted, and no cost. */
  readonly price: LlmPrice | null;
}

/** Where Ollama answers in OpenAI's protocol (https://docs.ollama.com/api/openai-compatibility). */
const OLLAMA_URL = 'http://127.0.0.1:11434/v1';

const blankAsAbsent = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const optional = z.preprocess(blankAsAbsent, z.string().trim().optional());

const environmentSchema = z.object({
  ENTENTE_LLM_URL: optional,
  ENTENTE_LLM_MODEL: optional,
  ENTENTE_LLM_API_KEY: optional,
  ENTENTE_LLM_PRICE: optional,
});

function refuse(sentence: string): never {
  throw new KnowledgeGraphError('BAD_SETTING', sentence);
}

function toUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    refuse(
      `ENTENTE_LLM_URL "${text}" is no address of an OpenAI-compatible endpoint; write for example ${OLLAMA_URL}.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    // The value is not quoted: it holds a secret.
    refuse('ENTENTE_LLM_URL holds a user or password; put the key into ENTENTE_LLM_API_KEY.');
  }
  return text.replace(/\/+$/, '');
}

function toPrice(text: string): LlmPrice {
  const match = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(text);
  if (match === null) {
    refuse(
      `ENTENTE_LLM_PRICE "${text}" is no price; write what a million tokens cost, read and written, for example 0.15/0.60.`,
    );
  }
  return { read: Number(match[1]), written: Number(match[2]) };
}

/**
 * Reads and checks the settings of the language model; an empty value counts as not set.
 * @throws {KnowledgeGraphError} with code `BAD_SETTING` and a sentence that names the first wrong setting.
 */
export function readLlmSettings(
  variables: Readonly<Record<string, string | undefined>>,
): LlmSettings {
  const environment = environmentSchema.parse(variables);
  return {
    url: toUrl(environment.ENTENTE_LLM_URL ?? OLLAMA_URL),
    model:
      environment.ENTENTE_LLM_MODEL ??
      refuse(
        'ENTENTE_LLM_MODEL is not set; name a model that the endpoint has, as "ollama list" shows them, for example ENTENTE_LLM_MODEL=qwen3:8b.',
      ),
    apiKey: environment.ENTENTE_LLM_API_KEY ?? null,
    price:
      environment.ENTENTE_LLM_PRICE === undefined ? null : toPrice(environment.ENTENTE_LLM_PRICE),
  };
}
