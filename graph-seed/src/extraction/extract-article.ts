import type { Article } from '@entente/graph-store';
import type { LanguageEngine } from '../language/document.ts';
import { readActors } from './actors.ts';
import { readClaims } from './article-claims.ts';
import type { ArticleGraph } from './article-graph.ts';
import { assemble } from './assemble.ts';
import { readEvent } from './events.ts';
import { readNames } from './named-entities.ts';
import { readNominal } from './nominal-actors.ts';
import { readOffices } from './offices.ts';
import { readPronoun } from './pronouns.ts';
import { findQuotations } from './quotations.ts';
import { openReading } from './reading.ts';
import { toSentenceTrees } from './words.ts';

/** Reads what one article says: who did what to whom, who says so, when, by which sentence. */
export async function extractArticle(
  article: Article,
  engine: LanguageEngine,
): Promise<ArticleGraph> {
  const trees = toSentenceTrees(await engine.analyze(article.text));
  const reading = openReading(article, trees, findQuotations(article.text, trees));
  readNames(reading);
  readOffices(reading);
  readActors(reading, readNominal, readPronoun);
  // Whose office it is may be a nominal actor: "a spokesman for the sheriff's office".
  readOffices(reading);
  for (const word of trees.flatMap((tree) => tree.words)) readEvent(reading, word);
  return assemble(reading, readClaims(reading));
}
