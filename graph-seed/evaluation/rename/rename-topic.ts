import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '@entente/graph-store';
import { readArticles } from '../../src/sources/index.ts';
import { evaluateExtraction, evaluateGold } from '../extraction/evaluate-extraction.ts';
import { toExtractionFigures } from '../extraction/extraction-figures.ts';
import { findArticleFiles } from '../extraction/gold-articles.ts';
import { readAnnotation } from '../extraction/gold-annotation.ts';
import type { GoldAnnotation } from '../extraction/gold-annotation.ts';
import { toDisagreementFigures } from '../extraction/visit-disagreement.ts';
import type { Figure, Topic } from '../figure.ts';
import { renameText } from './rename-text.ts';
import { RENAMINGS } from './renamings.ts';

/** What a figure may lose when everything bears another name. */
const TOLERANCE = 0.05;

/**
 * The figures of the two originals when everybody and everything in them is called otherwise, the annotation alike: a rule that lives on
 * one of their names shows as a loss. The floor of each is what it reaches with the right names, less the tolerance.
 */
export const renameTopic: Topic = {
  name: 'renamed',
  measure: async (folder) => {
    const goldPath = join(folder, 'gold/seeds_gold.json');
    const original = await evaluateExtraction(goldPath);
    const renamed = await evaluateGold(
      renameAnnotation(original.gold),
      await readRenamedArticles(goldPath),
    );
    const before = new Map(
      [...toExtractionFigures(original, ''), ...toDisagreementFigures(original)].map(
        ({ name, value }) => [name, value],
      ),
    );
    return [...toExtractionFigures(renamed, ''), ...toDisagreementFigures(renamed)]
      .filter(({ target }) => target !== null)
      .map((figure): Figure => {
        const reached = before.get(figure.name) ?? 0;
        return {
          ...figure,
          name: `${figure.name}, renamed`,
          target: null,
          floor: reached - TOLERANCE,
          counts: `${figure.counts}; ${reached.toFixed(3)} with the right names`,
        };
      });
  },
};

function renameAnnotation(gold: GoldAnnotation): GoldAnnotation {
  const rename = (text: string): string => renameText(text, RENAMINGS);
  return {
    articles: gold.articles.map((article) => ({
      ...article,
      title: article.title === null ? null : rename(article.title),
    })),
    entities: gold.entities.map((entity) => ({
      ...entity,
      name: rename(entity.name),
      aliases: Object.fromEntries(
        Object.entries(entity.aliases ?? {}).map(([id, names]) => [id, names.map(rename)]),
      ),
    })),
    relations: gold.relations.map((relation) => ({
      ...relation,
      evidence: relation.evidence ? rename(relation.evidence) : relation.evidence,
    })),
  };
}

/** By way of files, so that they are read as any article is. */
async function readRenamedArticles(goldPath: string): Promise<readonly Article[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'entente-renamed-'));
  try {
    const paths: string[] = [];
    for (const path of await findArticleFiles(goldPath, await readAnnotation(goldPath))) {
      const renamed = join(scratch, `${paths.length}.txt`);
      await writeFile(renamed, renameText(await readFile(path, 'utf8'), RENAMINGS));
      paths.push(renamed);
    }
    return (await readArticles(paths)).articles;
  } finally {
    await rm(scratch, { recursive: true });
  }
}
