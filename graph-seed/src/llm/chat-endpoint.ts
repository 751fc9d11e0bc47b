/**
 * Chat endpoint
 *
 * One question, one streamed answer, over the client library of the protocol (https://github.com/openai/openai-node). The library
 * retries what failed before the answer began, waiting longer each time or as long as the endpoint asks; silence, time and length are
 * bounded here.
 */
import OpenAI from 'openai';
import { toEndpointError, UnansweredError } from './endpoint-error.ts';
import { watchAnswer } from './answer-watch.ts';
import type { AnswerBounds } from './answer-watch.ts';
import { refuseUnlessStream } from './stream-check.ts';
import type { LlmSettings } from './llm-settings.ts';
import { findSimplerForm, FULL_FORM, toRequest } from './request-form.ts';

/** With waits of half a second to eight, a restart or a burst of others is outlived. */
const MAX_RETRIES = 4;
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

/** Who is told how an answer comes. */
export interface AnswerFollower {
  /** Told how many characters have come so far. */
  readonly onText: (characters: number) => void;
  /** Told now and then for how many seconds nothing has come. */
  readonly onSilence: (seconds: number) => void;
}

/** An endpoint that answers questions. */
export interface ChatEndpoint {
  /**
   * Asks one question; `attempt` changes the seed.
   * @throws {KnowledgeGraphError} when no question can be answered; {UnansweredError} when this one was not; the signal's reason.
   */
  ask(
    question: string,
    attempt: number,
    signal: AbortSignal,
    follow: AnswerFollower,
  ): Promise<ChatAnswer>;
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

function openClient(settings: LlmSettings, silenceMs: number): OpenAI {
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
    // The watch on the answer comes first.
    timeout: 2 * silenceMs,
    ...(settings.apiKey === null ? { defaultHeaders: { Authorization: null } } : {}),
  });
}

type Stream = Awaited<ReturnType<typeof openStream>>;
async function openStream(
  client: OpenAI,
  request: ReturnType<typeof toRequest>,
  signal: AbortSignal,
) {
  const { data, response } = await client.chat.completions
    .create(request, { signal })
    .withResponse();
  await refuseUnlessStream(response);
  return data;
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

/** Opens an endpoint; nothing is sent yet. */
export function openChatEndpoint(settings: LlmSettings, bounds: AnswerBounds): ChatEndpoint {
  const client = openClient(settings, bounds.silenceMs);
  let form = FULL_FORM;
  return {
    async ask(question, attempt, signal, follow) {
      for (;;) {
        const watch = watchAnswer(bounds, follow.onSilence);
        const either = AbortSignal.any([signal, watch.signal]);
        const asked = form;
        try {
          const answer = async (): Promise<ChatAnswer> =>
            readStream(
              await openStream(client, toRequest(asked, settings.model, question, attempt), either),
              watch.heard,
              follow.onText,
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
          watch.stop();
        }
      }
    },
  };
}
