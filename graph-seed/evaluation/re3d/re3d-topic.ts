import { toNumber } from '../extraction/score-graph.ts';
import type { Share } from '../extraction/score-graph.ts';
import type { GraphDocument } from '@entente/graph-store';
import { createCompromiseReader } from '../compromise/compromise-reader.ts';
import { readVerbTypes } from '../compromise/verb-types.ts';
import { readNewsCorpus } from '../corpora/news-corpus.ts';
import { toBaseline } from '../figure.ts';
import type { Figure, Topic } from '../figure.ts';
import { ententeReader } from '../graph-reader.ts';
import type { GraphReader } from '../graph-reader.ts';
import { readMarkedDocuments } from './re3d-annotation.ts';
import { scoreMarkedDocument } from './score-marked-document.ts';
import type { MarkedScore } from './score-marked-document.ts';

/** News that the rules were not written for, against what people marked in it. */
export const re3dTopic: Topic = {
  name: 're3d',
  measure: (folder) => measureRe3d(folder, ententeReader),
  measureBaseline: async (folder) =>
    toBaseline(await measureRe3d(folder, createCompromiseReader(await readVerbTypes(folder)))),
};

async function measureRe3d(folder: string, reader: GraphReader): Promise<readonly Figure[]> {
  const scored = await scoreRe3d(folder, reader);
  return toFigures(
    scored.map(({ score }) => score),
    scored.map(({ graph }) => graph),
  );
}

/** Reads each document of re3d by itself and compares it with what people marked there. */
export async function scoreRe3d(
  folder: string,
  reader: GraphReader,
): Promise<readonly { readonly graph: GraphDocument; readonly score: MarkedScore }[]> {
  const graphs = await reader.readApart(await readNewsCorpus(folder, 're3d'));
  const byId = new Map(graphs.map((graph) => [graph.articles[0]?.id, graph]));
  return (await readMarkedDocuments(folder)).flatMap((marked) => {
    const graph = byId.get(marked.id);
    return graph === undefined ? [] : [{ graph, score: scoreMarkedDocument(marked, graph) }];
  });
}

function toFigures(
  scores: readonly MarkedScore[],
  graphs: readonly GraphDocument[],
): readonly Figure[] {
  const all = graphs.flatMap(({ claims: some }) => some);
  const claims = all.length;
  const linking = all.filter(({ objectId, eventId }) => objectId ?? eventId).length;
  const add = (pick: (score: MarkedScore) => Share): Share => addShares(scores.map(pick));
  const kinds = ['Person', 'Organisation', 'Location'] as const;
  const types = [...new Set(scores.flatMap(({ pairsByType }) => [...pairsByType.keys()]))];
  return [
    ...kinds.map((kind) =>
      toFigure(
        `re3d names, ${kind}, recall`,
        add(({ names }) => names[kind]),
        0.76,
      ),
    ),
    toFigure(
      're3d pairs, recall',
      add(({ pairs }) => pairs),
      0.26,
    ),
    ...types.toSorted().map((type) =>
      toFigure(
        `re3d pairs, ${type}, recall`,
        add(({ pairsByType }) => pairsByType.get(type) ?? { right: 0, of: 0 }),
        null,
      ),
    ),
    toFigure(
      're3d pairs, direction',
      add(({ direction }) => direction),
      null,
    ),
    toFigure(
      're3d claims that are marked too (lower bound of precision)',
      add(({ claimsMarked }) => claimsMarked),
      null,
    ),
    toFigure('re3d claims with both ends', { right: linking, of: claims }, null),
    {
      name: 're3d claims per document',
      value: claims / Math.max(1, scores.length),
      target: null,
      floor: null,
      counts: `${claims} in ${scores.length}`,
    },
  ];
}

function addShares(shares: readonly Share[]): Share {
  return shares.reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), {
    right: 0,
    of: 0,
  });
}

function toFigure(name: string, share: Share, floor: number | null): Figure {
  return {
    name,
    value: toNumber(share),
    target: null,
    floor,
    counts: `${share.right} of ${share.of}`,
  };
}
