import { checkGraphDocument } from '@entente/graph-store';
import type { Article } from '@entente/graph-store';
import { mergeArticleGraphs } from '../../extraction/index.ts';
import type { ArticleGraph } from '../../extraction/index.ts';
import { openLlmExtractor } from '../llm-extractor.ts';
import { answers, startChatServer } from './chat-server.ts';

/** What became of an answer. */
export interface Outcome {
  readonly graph: ArticleGraph;
  /** Claims in short: `Ada King -CONSULT-> George Byron asserted`. */
  readonly claims: readonly string[];
  readonly names: readonly string[];
  /** What the summary says was left out. */
  readonly left: readonly string[];
}

/** What becomes of a model's answer to an article, whose graph must hold together whatever the answer. */
export async function readAnswered(
  article: Article,
  entities: readonly object[],
  claims: readonly unknown[],
): Promise<Outcome> {
  const server = await startChatServer(answers({ entities, claims }));
  const extractor = openLlmExtractor({ url: server.url, model: 'ada', apiKey: null, price: null });
  try {
    const graph = await extractor.extract(article);
    checkGraphDocument(mergeArticleGraphs([graph]));
    const nameOf = (id: string | null): string =>
      graph.entities.find((one) => one.id === id)?.name ?? '-';
    return {
      graph,
      claims: graph.claims.map(
        (one) => `${nameOf(one.subjectId)} -${one.type}-> ${nameOf(one.objectId)} ${one.status}`,
      ),
      names: graph.entities.map((one) => `${one.kind} ${one.name}`),
      left: extractor.summarize().slice(2),
    };
  } finally {
    await extractor.close();
    await server.close();
  }
}
