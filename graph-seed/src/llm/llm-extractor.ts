/**
 * LLM extractor
 *
 * Reads articles with a language model behind any OpenAI-compatible endpoint. The model answers window by window in a bound form; its
 * answers are hostile until checked: only what stands on exact words of the article enters the graph.
 */
import { KnowledgeGraphError } from '@entente/graph-store';
import type { Article } from '@entente/graph-store';
import type { ArticleGraph } from '../extraction/index.ts';
import { assembleClaims } from '../extraction/assemble.ts';
import type { ArticleExtractor } from '../pool/index.ts';
import { openArticleDraft } from './article-draft.ts';
import type { ArticleDraft } from './article-draft.ts';
import { DEFAULT_BOUNDS } from './answer-watch.ts';
import type { AnswerBounds } from './answer-watch.ts';
import { openChatEndpoint } from './chat-endpoint.ts';
import { addDropped, NOTHING_DROPPED, toDroppedLines } from './dropped.ts';
import { UnansweredError } from './endpoint-error.ts';
import type { LlmSettings } from './llm-settings.ts';
import { toQuestion } from './prompt.ts';
import { readAnswer } from './read-answer.ts';
import { readWindow } from './read-window.ts';
import { addUsage, NO_TOKENS, toTokenLine } from './token-count.ts';
import { toWindows } from './windows.ts';

/** About 80,000 words: a book, no article. It would cost a thousand times what an article costs, unasked. */
const MAX_WINDOWS = 100;
/** So many articles in a row that the endpoint fails are no accident: the rest is not tried. */
const MAX_FAILURES = 3;
/** A model of one's own computes one answer at a time; a hosted one many, and limits by refusing. */
const LOCAL_WIDTH = 1;
const HOSTED_WIDTH = 4;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** How the extractor bounds its waiting. */
export type LlmBounds = Partial<AnswerBounds>;

function toKnownNames({ reading }: ArticleDraft): readonly string[] {
  return [...reading.drafts.values()]
    .filter((one) => one.mentions.length > 0)
    .map((one) => one.name);
}

/** Opens an extractor that asks a language model; nothing is sent before the first article. */
export function openLlmExtractor(settings: LlmSettings, bounds: LlmBounds = {}): ArticleExtractor {
  const endpoint = openChatEndpoint(settings, { ...DEFAULT_BOUNDS, ...bounds });
  const closing = new AbortController();
  let tokens = NO_TOKENS;
  let dropped = NOTHING_DROPPED;
  let hasRead = false;
  let failuresInARow = 0;
  /** Why no further article is tried. */
  let isOver: string | null = null;

  async function read(article: Article, onNote: (note: string) => void): Promise<ArticleGraph> {
    const windows = toWindows(article.text);
    if (windows.length > MAX_WINDOWS) {
      throw new UnansweredError(
        `it has ${article.text.length} characters, too many for a language model; cut it into articles, or read it without --extractor llm`,
        'article',
      );
    }
    const draft = openArticleDraft(article);
    for (const [index, window] of windows.entries()) {
      // Later windows are told the names of earlier ones.
      // oxlint-disable-next-line no-await-in-loop
      const answers = await readWindow(window, async (part, attempt) => {
        const question = toQuestion(article, part, toKnownNames(draft));
        const at = `part ${index + 1} of ${windows.length}`;
        const answer = await endpoint.ask(question, attempt, closing.signal, {
          onText: (characters) =>
            onNote(`${at}, ${characters.toLocaleString('en')} characters answered`),
          onSilence: (seconds) =>
            onNote(`${at}, waiting for the model, which has said nothing for ${seconds} s`),
        });
        tokens = addUsage(tokens, answer.usage);
        return answer;
      });
      for (const one of answers) readAnswer(draft, one.window, one.answer);
    }
    dropped = addDropped(dropped, draft.dropped);
    return assembleClaims(draft.reading, draft.claims);
  }

  /** Keeps what was read before: only where nothing was is an endpoint that fails for all a reason to end at once. */
  function toFailure(error: unknown): unknown {
    if (closing.signal.aborted) return error;
    if (error instanceof KnowledgeGraphError) {
      isOver ??= error.message;
      return hasRead ? new UnansweredError(error.message, 'endpoint', { cause: error }) : error;
    }
    const isEndpoints = error instanceof UnansweredError && error.fault !== 'article';
    failuresInARow = isEndpoints ? failuresInARow + 1 : 0;
    if (failuresInARow >= MAX_FAILURES && error instanceof UnansweredError)
      isOver ??= error.message;
    return error;
  }

  return {
    width: LOOPBACK.test(new URL(settings.url).hostname) ? LOCAL_WIDTH : HOSTED_WIDTH,
    async extract(article, onNote = () => {}) {
      if (isOver !== null)
        throw new UnansweredError(`not tried any more, since ${isOver}`, 'endpoint');
      try {
        const graph = await read(article, onNote);
        hasRead = true;
        failuresInARow = 0;
        return graph;
      } catch (error) {
        throw toFailure(error);
      }
    },
    summarize: () =>
      tokens.requests === 0
        ? []
        : [toTokenLine(settings.model, tokens, settings.price), ...toDroppedLines(dropped)],
    async close() {
      closing.abort();
    },
  };
}
