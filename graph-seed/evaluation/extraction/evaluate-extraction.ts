import type { Article, GraphDocument } from '@entente/graph-store';
import { ententeReader } from '../graph-reader.ts';
import type { GraphReader } from '../graph-reader.ts';
import { readGoldArticles } from './gold-articles.ts';
import { readAnnotation } from './gold-annotation.ts';
import type { GoldAnnotation } from './gold-annotation.ts';
import { scoreGraph } from './score-graph.ts';
import type { GraphScore } from './score-graph.ts';

/** What was made of annotated articles, and how well. */
export interface ExtractionEvaluation {
  readonly gold: GoldAnnotation;
  readonly graph: GraphDocument;
  readonly score: GraphScore;
}

/** Reads the articles that an annotation names, makes their graph and scores it. */
export async function evaluateExtraction(
  goldPath: string,
  reader: GraphReader = ententeReader,
): Promise<ExtractionEvaluation> {
  const gold = await readAnnotation(goldPath);
  return evaluateGold(gold, await readGoldArticles(goldPath, gold), reader);
}

/** Makes the graph of the articles and scores it against their annotation. */
export async function evaluateGold(
  gold: GoldAnnotation,
  articles: readonly Article[],
  reader: GraphReader = ententeReader,
): Promise<ExtractionEvaluation> {
  const graph = await reader.readTogether(articles);
  return { gold, graph, score: scoreGraph(gold, graph) };
}
