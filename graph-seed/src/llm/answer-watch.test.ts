import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_BOUNDS, watchAnswer } from './answer-watch.ts';
import { openLlmExtractor } from './llm-extractor.ts';
import type { LlmBounds } from './llm-extractor.ts';
import { toAdaArticle } from './testing/ada-article.ts';
import { drips, sends, startChatServer } from './testing/chat-server.ts';
import type { ChatReply } from './testing/chat-server.ts';

/** Why an article is not read when the endpoint replies so, and how often it was asked. */
async function findReason(
  reply: ChatReply,
  bounds: LlmBounds = {},
): Promise<readonly [string, number]> {
  const server = await startChatServer(reply);
  const settings = { url: server.url, model: 'ada:1', apiKey: null, price: null };
  const extractor = openLlmExtractor(settings, bounds);
  try {
    await extractor.extract(toAdaArticle('Ada King met George Byron in London.'));
    return ['', server.requests.length];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error), server.requests.length];
  } finally {
    await extractor.close();
    await server.close();
  }
}

describe('an answer', () => {
  it('that drips for ever is given up', async () => {
    const [reason, asked] = await findReason(drips, { answerMs: 300 });
    expect(reason).toBe('the model had not come to an end after 0.3 seconds');
    // On a busy machine the time is over before the question has come.
    expect(asked).toBeLessThanOrEqual(1);
  });

  it('is bound in minutes where nothing else is said', () => {
    vi.useFakeTimers();
    const watch = watchAnswer(DEFAULT_BOUNDS, () => {});
    for (let minute = 0; minute < 30; minute += 1) {
      watch.heard();
      vi.advanceTimersByTime(60_000);
    }
    vi.useRealTimers();
    watch.stop();
    expect(watch.signal.reason).toMatchObject({
      message: 'the model had not come to an end after 30 minutes',
    });
  });

  it('that does not come gives a sign of life', () => {
    vi.useFakeTimers();
    const heard: number[] = [];
    const watch = watchAnswer(DEFAULT_BOUNDS, (seconds) => heard.push(seconds));
    vi.advanceTimersByTime(20_000);
    watch.heard();
    vi.advanceTimersByTime(15_000);
    watch.stop();
    vi.useRealTimers();
    expect(heard).toEqual([10, 20, 10]);
  });

  it.each([
    [
      'text/html',
      '<html><head><title>Bad gateway</title><style>a{}</style></head><body>Try later</body></html>',
      'a page in place of a stream, "Bad gateway Try later"',
    ],
    [
      'application/json',
      '{"choices": [{"message": {"content": "{}"}}]}',
      'JSON in one piece in place of a stream, "{"choices": [{"message": ',
    ],
  ])('that is no stream but %s is quoted', async (type, body, words) => {
    const [reason, asked] = await findReason(sends(type, body));
    expect(reason).toContain(`the endpoint sent ${words}`);
    expect(asked).toBe(1);
  });
});
