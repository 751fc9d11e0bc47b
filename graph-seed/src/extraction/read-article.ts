import type { Article } from '@entente/graph-store';
import type { LanguageEngine } from '../language/document.ts';
import { readActors } from './actors/actors.ts';
import { readClaims } from './claims/article-claims.ts';
import type { ClaimDraft } from './claims/claim-drafts.ts';
import { findAntecedents } from './coreference/antecedents.ts';
import { toCoreference } from './coreference/coreference.ts';
import { readShortForm } from './coreference/short-forms.ts';
import { readEvent } from './events/events.ts';
import { readInvitation, readVisitor } from './claims/invitation-claims.ts';
import { readNames } from './names/named-entities.ts';
import { readNominal } from './actors/nominal-actors.ts';
import { placeOffices } from './actors/office-states.ts';
import { readOffices } from './actors/offices.ts';
import { readPronoun } from './coreference/pronouns.ts';
import { findQuotations } from './stance/quotations.ts';
import { openReading } from './reading.ts';
import type { Reading } from './reading.ts';
import { toSentenceTrees } from './tree/words.ts';

/** Reads an article as far as its claims, each still tied to the word that says it. */
export async function readArticle(
  article: Article,
  engine: LanguageEngine,
): Promise<{ readonly reading: Reading; readonly claims: readonly ClaimDraft[] }> {
  const trees = toSentenceTrees(await engine.analyze(article.text));
  const quotations = findQuotations(article.text, trees);
  const coreference = toCoreference(await findAntecedents(trees, quotations, engine));
  const reading = openReading(article, trees, quotations, coreference);
  readNames(reading);
  readOffices(reading);
  placeOffices(reading);
  readActors(
    reading,
    (one, noun) => {
      if (!readShortForm(one, noun)) readNominal(one, noun);
    },
    readPronoun,
  );
  // Whose office it is may be a nominal actor: "a spokesman for the sheriff's office".
  readOffices(reading);
  placeOffices(reading);
  const words = trees.flatMap((tree) => tree.words);
  for (const word of words) readEvent(reading, word);
  for (const word of words) readVisitor(reading, word);
  for (const word of words) readInvitation(reading, word);
  return { reading, claims: readClaims(reading) };
}
