import type { Answer } from './answer.ts';
import { parseAnswer } from './answer.ts';
import type { ChatAnswer } from './chat-endpoint.ts';
import { UnansweredError } from './endpoint-error.ts';
import { halve } from './windows.ts';
import type { Window } from './windows.ts';

/** How often one window is asked about before its article is given up; a small model seldom writes bad JSON twice. */
const MAX_ATTEMPTS = 3;

/** Asks about one window; `attempt` 0 is the first. */
export type AskWindow = (window: Window, attempt: number) => Promise<ChatAnswer>;

/** A window, or a part of it, with what the model answered. */
export interface WindowAnswer {
  readonly window: Window;
  readonly answer: Answer;
}

/**
 * Has one window read. An answer that broke off or is no JSON is asked for again; one that grew too long is asked for in two halves.
 * @throws {UnansweredError} when nothing helps; whatever else asking throws.
 */
export async function readWindow(window: Window, ask: AskWindow): Promise<readonly WindowAnswer[]> {
  let failure: unknown = null;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      const { text, end } = await ask(window, attempt);
      if (end === 'cut') return await readHalves(window, ask);
      const answer = parseAnswer(text);
      if (answer !== null) return [{ window, answer }];
      failure = new UnansweredError('the model answered in no JSON of the right form', 'article');
    } catch (error) {
      if (!(error instanceof UnansweredError && error.fault === 'broken answer')) throw error;
      failure = error;
    }
  }
  throw failure;
}

async function readHalves(window: Window, ask: AskWindow): Promise<readonly WindowAnswer[]> {
  const halves = halve(window);
  if (halves === null) {
    throw new UnansweredError(
      'the answer to a single sentence was cut off; give the model more context, with Ollama by OLLAMA_CONTEXT_LENGTH=16384',
      'article',
    );
  }
  const left = await readWindow(halves[0], ask);
  return [...left, ...(await readWindow(halves[1], ask))];
}
