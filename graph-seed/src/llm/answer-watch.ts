/**
 * Answer watch
 *
 * Bounds how long an answer may take: a model that says nothing, and one that drips words for ever, are both given up.
 */
import { UnansweredError } from './endpoint-error.ts';

const SECOND_MS = 1_000;
const MINUTE_S = 60;
/** How often somebody who waits is told so. */
const SIGN_MS = 10_000;

/** How long an answer may take. */
export interface AnswerBounds {
  /** How long nothing may come. */
  readonly silenceMs: number;
  /** How long the whole may take. */
  readonly answerMs: number;
}

/** Just below the five minutes after which Node's own fetch gives up; a large model needs some of it to load. The longest answer takes a slow machine a quarter of an hour. */
export const DEFAULT_BOUNDS: AnswerBounds = { silenceMs: 240_000, answerMs: 1_800_000 };

/** Follows one answer. */
export interface AnswerWatch {
  /** Aborted, with the reason, once the answer has taken too long. */
  readonly signal: AbortSignal;
  /** To be called whenever something comes. */
  readonly heard: () => void;
  /** To be called in the end. */
  readonly stop: () => void;
}

function toDuration(ms: number): string {
  const seconds = ms / SECOND_MS;
  return seconds % MINUTE_S === 0 ? `${seconds / MINUTE_S} minutes` : `${seconds} seconds`;
}

/** Starts to watch; `onSilence` is told now and then for how many seconds nothing has come. */
export function watchAnswer(
  { silenceMs, answerMs }: AnswerBounds,
  onSilence: (seconds: number) => void,
): AnswerWatch {
  const controller = new AbortController();
  const give = (reason: string): void => controller.abort(new UnansweredError(reason, 'endpoint'));
  const beSilent = (): NodeJS.Timeout =>
    setTimeout(() => give(`the model said nothing for ${toDuration(silenceMs)}`), silenceMs);
  const total = setTimeout(
    () => give(`the model had not come to an end after ${toDuration(answerMs)}`),
    answerMs,
  );
  let heardMs = performance.now();
  const sign = setInterval(() => {
    const seconds = Math.round((performance.now() - heardMs) / SECOND_MS);
    if (seconds * SECOND_MS >= SIGN_MS) onSilence(seconds);
  }, SIGN_MS);
  let silence = beSilent();
  return {
    signal: controller.signal,
    heard() {
      heardMs = performance.now();
      clearTimeout(silence);
      silence = beSilent();
    },
    stop() {
      clearTimeout(silence);
      clearTimeout(total);
      clearInterval(sign);
    },
  };
}
