import { mergeArticleGraphs } from '../../src/extraction/index.ts';
import type { ArticleGraph } from '../../src/extraction/index.ts';
import { countWords } from '../../src/pool/index.ts';
import { openSingleExtractor } from '../../src/pool/single-extractor.ts';
import { readNewsCorpus } from '../corpora/news-corpus.ts';
import type { Topic } from '../figure.ts';

/** Read before the clock starts: the compiler and the runtime warm up. */
const WARM_UP_ARTICLES = 5;

/**
 * What the whole way from text to merged graph costs on real news, by the clock of the processor, so that a busy machine tells the same as
 * an idle one. No floor: machines differ. Files, several cores and ten thousand articles are the matter of `npm run bench -w graph-seed`.
 */
export const pipelineCostTopic: Topic = {
  name: 'pipeline-cost',
  measure: async (folder) => {
    const articles = await readNewsCorpus(folder, 'gum');
    const extractor = await openSingleExtractor();
    try {
      for (const article of articles.slice(0, WARM_UP_ARTICLES)) {
        await extractor.extract(article);
      }
      const before = process.cpuUsage();
      const graphs: ArticleGraph[] = [];
      for (const article of articles) graphs.push(await extractor.extract(article));
      mergeArticleGraphs(graphs);
      const { user, system } = process.cpuUsage(before);
      const seconds = (user + system) / 1e6;
      const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
      return [
        {
          name: 'words a second of one core, whole pipeline',
          value: words / seconds,
          target: 5000,
          floor: null,
          counts: `${words} words in ${seconds.toFixed(1)} s of the processor`,
        },
      ];
    } finally {
      await extractor.close();
    }
  },
};
