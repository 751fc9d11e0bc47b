import { join } from 'node:path';
import type { Article } from '@entente/graph-store';
import { openLlmExtractor } from '../../src/llm/index.ts';
import { answers, startChatServer } from '../../src/llm/testing/chat-server.ts';
import { readAnnotation, toScoredRelations } from '../extraction/gold-annotation.ts';
import { readGoldArticles } from '../extraction/gold-articles.ts';
import type { Figure, Topic } from '../figure.ts';
import { toLies, toTrueAnswer } from './annotator-answers.ts';
import type { WireAnswer } from './annotator-answers.ts';

/** How much truth the checks of the LLM extractor let through, and how many lies, over the real protocol. */
export const llmChecksTopic: Topic = {
  name: 'llm-checks',
  async measure(folder) {
    const path = join(folder, 'gold', 'seeds_gold.json');
    const gold = await readAnnotation(path);
    const articles = await readGoldArticles(path, gold);
    const relations = toScoredRelations(gold);
    const answer = (text: string): WireAnswer => toTrueAnswer(gold, relations, text);
    return [
      toFigure("LLM extractor, annotator's claims kept", await count(articles, answer), {
        target: 0.95,
        floor: 0.98,
      }),
      {
        ...toFigure(
          'LLM extractor, lies kept',
          await count(articles, (text) => toLies(answer(text))),
          { target: 0, floor: 0 },
        ),
        higherIsBetter: false,
      },
    ];
  },
};

interface Kept {
  readonly kept: number;
  readonly told: number;
}

/** Has the articles read by a model that answers so to the part of the text that it is shown. */
async function count(
  articles: readonly Article[],
  answer: (text: string) => WireAnswer,
): Promise<Kept> {
  let told = 0;
  const server = await startChatServer((response, request) => {
    const question = request.body.messages.at(-1)?.content ?? '';
    const given = answer(question.slice(question.indexOf('\nThe text:\n')));
    told += given.claims.length;
    answers(given)(response, request);
  });
  const extractor = openLlmExtractor({ url: server.url, model: 'gold', apiKey: null, price: null });
  try {
    let kept = 0;
    for (const article of articles) kept += (await extractor.extract(article)).claims.length;
    return { kept, told };
  } finally {
    await extractor.close();
    await server.close();
  }
}

function toFigure(
  name: string,
  { kept, told }: Kept,
  bounds: Pick<Figure, 'target' | 'floor'>,
): Figure {
  return { name, value: told === 0 ? 0 : kept / told, ...bounds, counts: `${kept} of ${told}` };
}
