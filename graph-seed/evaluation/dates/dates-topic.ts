import { readArticleDates } from '../../src/extraction/dates/article-dates.ts';
import { findQuotations } from '../../src/extraction/stance/quotations.ts';
import { toSentenceTrees } from '../../src/extraction/tree/words.ts';
import { openLanguageEngine } from '../../src/language/index.ts';
import { findCompromiseDates } from '../compromise/compromise-dates.ts';
import { toBaseline } from '../figure.ts';
import type { Figure, Topic } from '../figure.ts';
import { readDatedArticles } from './gold-dates.ts';
import { scoreDates } from './score-dates.ts';
import type { DateScore } from './score-dates.ts';

/** How well temporal expressions are resolved, on news in which people marked them. */
export const datesTopic: Topic = {
  name: 'dates',
  measure: async (folder) => toFigures(await measureDates(folder)),
  measureBaseline: async (folder) =>
    toBaseline(
      toFigures(
        (await readDatedArticles(folder)).map((article) =>
          scoreDates(
            article,
            findCompromiseDates(article.text, article.publishedAt).map((date) => ({
              ...date,
              parts: [],
            })),
          ),
        ),
      ),
    ),
};

/** Reads the dates of each marked article, in the order of the file. */
async function measureDates(folder: string): Promise<readonly DateScore[]> {
  const engine = await openLanguageEngine();
  try {
    const scores: DateScore[] = [];
    for (const article of await readDatedArticles(folder)) {
      const { text, publishedAt } = article;
      const trees = toSentenceTrees(await engine.analyze(text));
      const quotations = findQuotations(text, trees);
      const { expressions } = readArticleDates(trees, text, publishedAt, quotations);
      scores.push(scoreDates(article, expressions));
    }
    return scores;
  } finally {
    await engine.close();
  }
}

/** The rules were written while reading the misses of the first, third, fifth ... article; those of the others were never looked at. */
function toFigures(scores: readonly DateScore[]): readonly Figure[] {
  const readings = sum(scores, (score) => score.readings);
  const marked = readings - sum(scores, ({ unmarked }) => unmarked.length);
  return [
    exact('dates, exact EDTF', scores, 0.85, 0.85),
    exact(
      'dates, exact EDTF, articles developed on',
      scores.filter((_, index) => index % 2 === 0),
      null,
      null,
    ),
    exact(
      'dates, exact EDTF, articles held out',
      scores.filter((_, index) => index % 2 === 1),
      null,
      null,
    ),
    {
      name: 'dates, share of readings that are marked',
      value: marked / Math.max(1, readings),
      target: null,
      floor: null,
      counts: `${marked} of ${readings}`,
    },
  ];
}

function exact(
  name: string,
  scores: readonly DateScore[],
  target: number | null,
  floor: number | null,
): Figure {
  const judgements = scores.flatMap((score) => score.judgements);
  const right = judgements.filter(({ isExact }) => isExact).length;
  return {
    name,
    value: right / Math.max(1, judgements.length),
    target,
    floor,
    counts: `${right} of ${judgements.length}`,
  };
}

function sum(scores: readonly DateScore[], count: (score: DateScore) => number): number {
  return scores.reduce((total, score) => total + count(score), 0);
}
