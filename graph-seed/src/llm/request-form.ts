/**
 * Request form
 *
 * Endpoints speak OpenAI's protocol to different degrees. A request begins with all that helps: an answer bound to the schema,
 * temperature 0, a seed, a count of tokens. What an endpoint refuses is left out from then on.
 */
import { BadRequestError, UnprocessableEntityError } from 'openai';
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import { ANSWER_JSON_SCHEMA } from './answer.ts';
import { INSTRUCTIONS, SCHEMA_INSTRUCTIONS } from './prompt.ts';

/** How the answer is bound: to the schema, to JSON, or by words alone. */
type AnswerForm = 'json_schema' | 'json_object' | 'text';

/** What the endpoint takes. */
export interface RequestForm {
  readonly answer: AnswerForm;
  readonly temperature: boolean;
  readonly seed: boolean;
  readonly usage: boolean;
}

/** All that helps. */
export const FULL_FORM: RequestForm = {
  answer: 'json_schema',
  temperature: true,
  seed: true,
  usage: true,
};

/** Any number does; two tries of one window differ by it. */
const SEED = 1843;

const NEXT_ANSWER: Readonly<Record<AnswerForm, AnswerForm | null>> = {
  json_schema: 'json_object',
  json_object: 'text',
  text: null,
};

/**
 * Gives what to leave out after a refusal: the option that the endpoint names, else the strictest way to bind the answer; null when
 * the refusal is about something else, or nothing is left to leave out.
 */
export function findSimplerForm(form: RequestForm, error: unknown): RequestForm | null {
  if (!(error instanceof BadRequestError || error instanceof UnprocessableEntityError)) return null;
  const words = `${error.param ?? ''} ${error.message}`;
  if (form.temperature && /temperature/i.test(words)) return { ...form, temperature: false };
  if (form.seed && /\bseed\b/i.test(words)) return { ...form, seed: false };
  if (form.usage && /stream_options|include_usage/i.test(words)) return { ...form, usage: false };
  const answer = NEXT_ANSWER[form.answer];
  return answer === null || /context|too long|maximum.*tokens/i.test(words)
    ? null
    : { ...form, answer };
}

/** Makes the request for one question; `attempt` 0 is the first. */
export function toRequest(
  form: RequestForm,
  model: string,
  question: string,
  attempt: number,
): ChatCompletionCreateParamsStreaming {
  const instructions =
    form.answer === 'json_schema' ? INSTRUCTIONS : `${INSTRUCTIONS}\n\n${SCHEMA_INSTRUCTIONS}`;
  return {
    model,
    stream: true,
    messages: [
      { role: 'system', content: instructions },
      { role: 'user', content: question },
    ],
    ...(form.temperature ? { temperature: 0 } : {}),
    ...(form.seed ? { seed: SEED + attempt } : {}),
    ...(form.usage ? { stream_options: { include_usage: true } } : {}),
    ...(form.answer === 'json_schema'
      ? {
          response_format: {
            type: 'json_schema' as const,
            json_schema: { name: 'claims', strict: true, schema: ANSWER_JSON_SCHEMA },
          },
        }
      : form.answer === 'json_object'
        ? { response_format: { type: 'json_object' as const } }
        : {}),
  };
}
