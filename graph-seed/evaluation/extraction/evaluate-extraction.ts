import { join } from 'node:path';
import type { GraphDocument } from '@entente/graph-store';
import { extractArticle, mergeArticleGraphs } from '../../src/extraction/index.ts';
import type { ArticleGraph } from '../../src/extraction/index.ts';
import { openLanguageEngine } from '../../src/language/index.ts';
import { readArticles } from '../../src/sources/index.ts';
import type { Figure, Topic } from '../figure.ts';
import { readAnnotation } from './gold-annotation.ts';
import { scoreGraph, toF1, toNumber } from './score-graph.ts';
import type { GraphScore, Share } from './score-graph.ts';

/** Reads the articles in the folder, makes their graph and scores it. */
export async function evaluateExtraction(
  folder: string,
): Promise<{ readonly score: GraphScore; readonly graph: GraphDocument }> {
  const { articles } = await readArticles([join(folder, 'articles')]);
  const engine = await openLanguageEngine();
  try {
    const graphs: ArticleGraph[] = [];
    for (const article of articles) graphs.push(await extractArticle(article, engine));
    const graph = mergeArticleGraphs(graphs);
    const score = scoreGraph(await readAnnotation(join(folder, 'gold/seeds_gold.json')), graph);
    return { score, graph };
  } finally {
    await engine.close();
  }
}

/** How well the articles are read, against their annotation. */
export const extractionTopic: Topic = {
  name: 'extraction',
  measure: async (folder) => toFigures((await evaluateExtraction(folder)).score),
};

function toFigures(score: GraphScore): readonly Figure[] {
  const figure = (name: string, share: Share, target: number, floor: number): Figure => ({
    name,
    value: toNumber(share),
    target,
    floor,
    counts: `${share.right} of ${share.of}`,
  });
  return [
    {
      name: 'entities F1',
      value: toF1(score.entityPrecision, score.entityRecall),
      target: 0.9,
      floor: 0.84,
      counts: `${score.entityRecall.right} of ${score.entityPrecision.of} predicted, ${score.entityRecall.of} gold`,
    },
    figure('pairs, precision', score.pairPrecision, 0.85, 0.85),
    figure('pairs, recall', score.pairRecall, 0.75, 0.65),
    figure('core recall', score.coreRecall, 0.9, 0.78),
    figure('type', score.type, 0.85, 0.8),
    figure('direction', score.direction, 0.95, 0.9),
    figure('status', score.status, 0.85, 0.74),
    figure('holder', score.holder, 0.85, 0.55),
    figure('evidence', score.evidence, 0.95, 0.8),
  ];
}
