import { join } from 'node:path';
import { findAntecedents } from '../../src/extraction/coreference/antecedents.ts';
import { toCoreference } from '../../src/extraction/coreference/coreference.ts';
import { findMentions } from '../../src/extraction/coreference/mentions.ts';
import { findQuotations } from '../../src/extraction/stance/quotations.ts';
import { toSentenceTrees } from '../../src/extraction/tree/words.ts';
import { readArticle } from '../../src/extraction/read-article.ts';
import { openLanguageEngine } from '../../src/language/index.ts';
import type { Figure, Topic } from '../figure.ts';
import { toPrecision, toRecall } from '../language/ratio.ts';
import { readNewsCorpus } from '../corpora/news-corpus.ts';
import { toReadingLinks } from './reading-links.ts';
import { placeMentions } from './align-mentions.ts';
import { readGoldNews } from './gold-coreference.ts';
import { findRuleLinks } from './rule-links.ts';
import { addLinkScores, scoreLinks } from './score-links.ts';
import type { LinkScores } from './score-links.ts';

/** What refers to what in GUM's news, from raw text on, then the same by rules alone, to compare with. */
export const coreferenceTopic: Topic = {
  name: 'coreference',
  measure: async (folder) => {
    const { scored, byRules, inGraph } = await scoreNews(folder);
    return [
      ...toFigures(scored),
      ...toFigures(byRules).map((figure) => toPlainFigure(figure, 'by rules alone')),
      ...toFigures(inGraph).map((figure) => toPlainFigure(figure, 'as the graph has it')),
    ];
  },
};

async function scoreNews(
  folder: string,
): Promise<Readonly<Record<'scored' | 'byRules' | 'inGraph', LinkScores>>> {
  const inGraph: LinkScores[] = [];
  const scored: LinkScores[] = [];
  const byRules: LinkScores[] = [];
  const engine = await openLanguageEngine();
  const gold = await readGoldNews(join(folder, 'gold/gum_news_dev.jsonl'));
  const articles = new Map((await readNewsCorpus(folder, 'gum')).map((one) => [one.id, one]));
  for (const { id, text, mentions } of gold) {
    const trees = toSentenceTrees(await engine.analyze(text));
    const placed = placeMentions(mentions, trees);
    const anaphors = await findAntecedents(trees, findQuotations(text, trees), engine);
    scored.push(scoreLinks(toCoreference(anaphors).links, placed));
    byRules.push(scoreLinks(findRuleLinks(findMentions(trees)), placed));
    const article = articles.get(id);
    if (article === undefined) continue;
    const { reading } = await readArticle(article, engine);
    inGraph.push(scoreLinks(toReadingLinks(reading), placeMentions(mentions, reading.trees)));
  }
  await engine.close();
  return {
    scored: addLinkScores(scored),
    byRules: addLinkScores(byRules),
    inGraph: addLinkScores(inGraph),
  };
}

const kinds = [
  { kind: 'pronoun', name: 'pronouns', targets: [0.77, 0.76], floors: [0.77, 0.71] },
  { kind: 'noun', name: 'common nouns', targets: [0.72, 0.48], floors: [0.7, 0.32] },
  { kind: 'name', name: 'names', targets: [0.9, null], floors: [0.86, 0.6] },
] as const;

function toFigures(scores: LinkScores): readonly Figure[] {
  return kinds.flatMap(({ kind, name, targets, floors }): readonly Figure[] => {
    const counts = scores[kind];
    const { given, right, gold } = counts;
    return [
      {
        name: `coreference of ${name}, precision`,
        value: toPrecision(counts),
        target: targets[0],
        floor: floors[0],
        counts: `${right} of ${given}`,
      },
      {
        name: `coreference of ${name}, recall`,
        value: toRecall(counts),
        target: targets[1],
        floor: floors[1],
        counts: `${right} of ${gold}`,
      },
    ];
  });
}

function toPlainFigure({ name, value, counts }: Figure, how: string): Figure {
  return { name: `${name}, ${how}`, value, counts, target: null, floor: null };
}
