import type { Article } from '@entente/graph-store';
import type { LanguageEngine } from '../language/document.ts';
import type { ArticleGraph } from './article-graph.ts';
import { assemble } from './assemble.ts';
import { readArticle } from './read-article.ts';

/** Reads what one article says: who did what to whom, who says so, when, by which sentence. */
export async function extractArticle(
  article: Article,
  engine: LanguageEngine,
): Promise<ArticleGraph> {
<<<<<<< HEAD
  const trees = toSentenceTrees(await engine.analyze(article.text));
  const reading = openReading(article, trees, findQuotations(article.text, trees));
  readNames(reading);
  readOffices(reading);
  readActors(reading, readNominal, readPronoun);
  // Whose office it is may be a nominal actor: "a spokesman for the sheriff's office".
  readOffices(reading);
  for (const word of trees.flatMap((tree) => tree.words)) readEvent(reading, word);
  return assemble(reading, readClaims(reading));
=======
  const { reading, claims } = await readArticle(article, engine);
  return assemble(reading, claims);
>>>>>>> f1fc4e1 (feat(seed): type claims by what stands as object and beside the verb)
}
