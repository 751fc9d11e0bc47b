import { contentHash } from '@entente/graph-store';
import type { Article, Claim, GraphDocument } from '@entente/graph-store';
import { readNewsCorpus } from '../corpora/news-corpus.ts';
import type { NewsCorpus } from '../corpora/news-corpus.ts';
import { ententeReader } from '../graph-reader.ts';
import type { SampledClaim } from './sample-file.ts';

/** Any number would do; it stays, so that the sample does. */
const SEED = 20_161_019;
/** Two corpora, fifty claims. */
const CLAIMS_PER_CORPUS = 25;
const CORPORA: readonly NewsCorpus[] = ['re3d', 'gum'];

/** A drawn claim with the article that it was read from. */
export interface DrawnClaim {
  readonly claim: SampledClaim;
  readonly article: Article;
}

/**
 * Draws the same number of claims from each corpus, not judged yet. Claims are ordered by a hash of seed and claim id, so a change of the
 * extraction that leaves a claim alone leaves it in the sample too, but for the few that new claims push out.
 */
export async function drawSample(folder: string, seed = SEED): Promise<readonly DrawnClaim[]> {
  const keyed = (await readAllClaims(folder)).map((one) => ({
    one,
    key: contentHash(seed, one.claim.claimId),
  }));
  keyed.sort((left, right) => (left.key < right.key ? -1 : 1));
  const ordered = keyed.map(({ one }) => one);
  return CORPORA.flatMap((corpus) =>
    ordered.filter(({ claim }) => claim.corpus === corpus).slice(0, CLAIMS_PER_CORPUS),
  );
}

/** Reads every claim of the corpora, each document by itself. */
export async function readAllClaims(folder: string): Promise<readonly DrawnClaim[]> {
  const drawn: DrawnClaim[] = [];
  for (const corpus of CORPORA) {
    for (const graph of await ententeReader.readApart(await readNewsCorpus(folder, corpus))) {
      const [article] = graph.articles;
      if (article === undefined) continue;
      for (const claim of graph.claims) {
        drawn.push({ claim: toSampled(corpus, graph, claim), article });
      }
    }
  }
  return drawn;
}

function toSampled(corpus: NewsCorpus, graph: GraphDocument, claim: Claim): SampledClaim {
  const nameOf = (id: string | null): string | null =>
    graph.entities.find((entity) => entity.id === id)?.name ?? null;
  return {
    corpus,
    document: claim.articleId,
    claimId: claim.id,
    evidence: claim.evidence,
    subject: nameOf(claim.subjectId) ?? '',
    type: claim.type,
    mode: claim.mode,
    object: nameOf(claim.objectId),
    event: nameOf(claim.eventId),
    status: claim.status,
    attributedTo: claim.attributedTo.map((id) => nameOf(id) ?? ''),
    judgement: null,
  };
}
