import type { Article } from '@entente/graph-store';
import type { LanguageEngine } from '../language/document.ts';
import { readActors } from './actors.ts';
import type { ArticleGraph } from './article-graph.ts';
import { assemble } from './assemble.ts';
import type { ClaimDraft } from './claim-drafts.ts';
import { readEvent } from './events.ts';
import { readNames } from './named-entities.ts';
import { readNominal } from './nominal-actors.ts';
import { nounClaims } from './noun-claims.ts';
import { readOffices } from './offices.ts';
import { readPronoun } from './pronouns.ts';
import { findQuotations } from './quotations.ts';
import { openReading } from './reading.ts';
import { officeClaims, oppositionClaims, ownerClaims, placeClaims } from './standing-claims.ts';
import { verbClaims } from './verb-claims.ts';
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
  const words = trees.flatMap((tree) => tree.words);
  for (const word of words) readEvent(reading, word);
  const claims: ClaimDraft[] = [...officeClaims(reading), ...ownerClaims(reading)];
  const consumed = new Set<(typeof words)[number]>();
  for (const word of words) {
    if (word.upos === 'VERB' || word.deprel === 'amod' || word.deprel === 'acl') {
      claims.push(...verbClaims(reading, word, consumed));
    }
  }
  for (const word of words) {
    if (word.upos !== 'NOUN' && word.upos !== 'PROPN') continue;
    claims.push(
      ...placeClaims(reading, word),
      ...oppositionClaims(reading, word),
      ...nounClaims(reading, word),
    );
  }
  return assemble(reading, claims);
}
