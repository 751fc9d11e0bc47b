/**
 * Chat endpoint
 *
 * One question, one streamed answer, over the client library of the protocol (https://github.com/openai/openai-node). The library
 * retries what failed before the answer began, waiting longer each time or as long as the endpoint asks; silence and length are
 * bounded here.
 */
import OpenAI from 'openai';
import { toEndpointError, UnansweredError } from './endpoint-error.ts';
import type { LlmSettings } from './llm-settings.ts';
import { findSimplerForm, FULL_FORM, toRequest } from './request-form.ts';

/** With waits of half a second to eight, a restart or a burst of others is outlived. */
const MAX_RETRIES = 4;
/** Just below the five minutes after which Node's own fetch gives up; a large model needs some of it to load. */
const SILENCE_MS = 240_000;
/** Five times the longest window: a model that goes on is caught in a loop. */
const MAX_ANSWER_CHARACTERS = 60_000;

/** Words and thoughts come in at least so many pieces as there are tokens; no window needs more. */
const MAX_PIECES = 40_000;

/** What came back. */
export interface ChatAnswer {
  readonly text: string;
  /** Whether the model came to its end, or to the end of what it may write. */
  readonly end: 'complete' | 'cut';
  /** Null when the endpoint does not count. */
  readonly usage: { readonly read: number; readonly written: number } | null;
}

/** An endpoint that answers questions. */
export interface ChatEndpoint {
  /**
   * Asks one question. `attempt` changes the seed; `onText` is told how many characters have come so far.
   * @throws {KnowledgeGraphError} when no question can be answered; {UnansweredError} when this one was not; the signal's reason.
   */
  ask(
    question: string,
    attempt: number,
    signal: AbortSignal,
    onText: (characters: number) => void,
  ): Promise<ChatAnswer>;
}

/** Aborts when nothing has come for so long. */
function watchSilence(silenceMs: number): {
  readonly signal: AbortSignal;
  readonly heard: () => void;
  readonly stop: () => void;
} {
  const controller = new AbortController();
  const give = (): void =>
    controller.abort(
      new UnansweredError(`the model said nothing for ${silenceMs / 1_000} seconds`, 'endpoint'),
    );
  let timer = setTimeout(give, silenceMs);
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(give, silenceMs);
    },
    stop: () => clearTimeout(timer),
  };
}

/** Settles with the work, or rejects with the signal's reason at once: the library's waits cannot be cut short. */
async function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  work.catch(() => undefined);
  let stop = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function openClient(settings: LlmSettings): OpenAI {
  return new OpenAI({
    baseURL: settings.url,
    // Nothing meant for another endpoint is sent here: else the library takes these from variables of its own.
    apiKey: settings.apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    maxRetries: MAX_RETRIES,
    // The watch on silence comes first.
    timeout: 2 * SILENCE_MS,
    ...(settings.apiKey === null ? { defaultHeaders: { Authorization: null } } : {}),
  });
}

type Stream = Awaited<ReturnType<typeof streamFor>>;
function streamFor(client: OpenAI, request: ReturnType<typeof toRequest>, signal: AbortSignal) {
  return client.chat.completions.create(request, { signal });
}

async function readStream(
  stream: Stream,
  heard: () => void,
  onText: (characters: number) => void,
): Promise<ChatAnswer> {
  let text = '';
  let refusal = '';
  let finish: string | null = null;
  let usage: ChatAnswer['usage'] = null;
  let pieces = 0;
  for await (const chunk of stream) {
    heard();
    pieces += 1;
    const choice = chunk.choices?.[0];
    text += choice?.delta?.content ?? '';
    refusal += choice?.delta?.refusal ?? '';
    finish = choice?.finish_reason ?? finish;
    if (chunk.usage)
      usage = { read: chunk.usage.prompt_tokens, written: chunk.usage.completion_tokens };
    onText(text.length);
    if (text.length > MAX_ANSWER_CHARACTERS || pieces > MAX_PIECES)
      return { text, end: 'cut', usage };
  }
  if (refusal !== '' || finish === 'content_filter')
    throw new UnansweredError('the model refuses to read it', 'article');
  if (finish === null) throw new UnansweredError('the answer broke off', 'broken answer');
  return { text, end: finish === 'length' ? 'cut' : 'complete', usage };
}

/** Opens an endpoint; nothing is sent yet. `silenceMs` bounds how long nothing may come. */
export function openChatEndpoint(settings: LlmSettings, silenceMs = SILENCE_MS): ChatEndpoint {
  const client = openClient(settings);
  let form = FULL_FORM;
  return {
    async ask(question, attempt, signal, onText) {
      for (;;) {
        const silence = watchSilence(silenceMs);
        const either = AbortSignal.any([signal, silence.signal]);
        const asked = form;
        try {
          const answer = async (): Promise<ChatAnswer> =>
            readStream(
              await streamFor(client, toRequest(asked, settings.model, question, attempt), either),
              silence.heard,
              onText,
            );
          // oxlint-disable-next-line no-await-in-loop
          return await untilAborted(answer(), either);
        } catch (error) {
          either.throwIfAborted();
          if (error instanceof UnansweredError) throw error;
          const simpler = findSimplerForm(asked, error);
          if (simpler === null) throw toEndpointError(error, settings);
          form = simpler;
        } finally {
          silence.stop();
        }
      }
    },
  };
}
