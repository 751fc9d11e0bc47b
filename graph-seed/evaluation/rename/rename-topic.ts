import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '@entente/graph-store';
import { readArticles } from '../../src/sources/index.ts';
import { evaluateExtraction, evaluateGold } from '../extraction/evaluate-extraction.ts';
import type { ExtractionEvaluation } from '../extraction/evaluate-extraction.ts';
import { toExtractionFigures } from '../extraction/extraction-figures.ts';
import { findArticleFiles } from '../extraction/gold-articles.ts';
import type { GoldAnnotation } from '../extraction/gold-annotation.ts';
import { toDisagreementFigures } from '../extraction/visit-disagreement.ts';
import type { Figure, Topic } from '../figure.ts';
import { renameText } from './rename-text.ts';
import { RENAMINGS } from './renamings.ts';

/** What a figure should lose at most when everything bears another name. */
const TOLERANCE = 0.05;

/**
 * Rows of the disagreement are held or not, three in all, so that one renaming in which the engine misreads the sentence of one side costs
 * the mean a third.
 */
const DISAGREEMENT_TOLERANCE = 0.34;

/**
 * The figures of the two originals when everybody and everything in them is called otherwise, the annotation alike: a rule that lives on
 * one of their names shows as a loss. Each is the mean of three renamings; its target is what it reaches with the right names, less the
 * tolerance.
 */
export const renameTopic: Topic = {
  name: 'renamed',
  measure: async (folder) => {
    const goldPath = join(folder, 'gold/seeds_gold.json');
    const original = await evaluateExtraction(goldPath);
    const renamed: (readonly Figure[])[] = [];
    for (const renaming of RENAMINGS) {
      const gold = renameAnnotation(original.gold, renaming);
      const articles = await readRenamedArticles(goldPath, original.gold, renaming);
      renamed.push(toFigures(await evaluateGold(gold, articles)));
    }
    return toFigures(original).map(({ name, value }, index): Figure => {
      const values = renamed.map((figures) => figures[index]?.value ?? 0);
      return {
        name: `${name}, renamed`,
        value: values.reduce((sum, one) => sum + one, 0) / values.length,
        target: value - TOLERANCE,
        floor: value - (name.startsWith('who called off') ? DISAGREEMENT_TOLERANCE : TOLERANCE),
        counts: `${values.map((one) => one.toFixed(3)).join(', ')}; ${value.toFixed(3)} with the right names`,
      };
    });
  },
};

/** Those that have a target. */
function toFigures(evaluation: ExtractionEvaluation): readonly Figure[] {
  return [
    ...toExtractionFigures(evaluation, '', null),
    ...toDisagreementFigures(evaluation),
  ].filter(({ target }) => target !== null);
}

function renameAnnotation(
  gold: GoldAnnotation,
  renaming: ReadonlyMap<string, string>,
): GoldAnnotation {
  const rename = (text: string): string => renameText(text, renaming);
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
async function readRenamedArticles(
  goldPath: string,
  gold: GoldAnnotation,
  renaming: ReadonlyMap<string, string>,
): Promise<readonly Article[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'entente-renamed-'));
  try {
    const paths: string[] = [];
    for (const path of await findArticleFiles(goldPath, gold)) {
      const renamed = join(scratch, `${paths.length}.txt`);
      await writeFile(renamed, renameText(await readFile(path, 'utf8'), renaming));
      paths.push(renamed);
    }
    return (await readArticles(paths)).articles;
  } finally {
    await rm(scratch, { recursive: true });
  }
}
