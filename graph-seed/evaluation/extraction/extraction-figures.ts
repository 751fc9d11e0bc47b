import { splitSentences } from '../../src/language/segmentation/sentence-splitter.ts';
import type { Figure } from '../figure.ts';
import type { ExtractionEvaluation } from './evaluate-extraction.ts';
import { toF1, toNumber } from './score-graph.ts';
import type { Share } from './score-graph.ts';

/** What the project aims at, on any articles. */
const TARGETS = {
  entities: 0.9,
  pairPrecision: 0.85,
  pairRecall: 0.75,
  coreRecall: 0.9,
  type: 0.85,
  direction: 0.95,
  status: 0.85,
  holder: 0.85,
  evidence: 0.95,
};

/** What the tests hold the figures of one annotation to. */
export type ExtractionFloors = Readonly<Record<keyof typeof TARGETS, number>>;

/** The figures of annotated articles. `label` follows each name, to tell one annotation from another; without floors they only inform. */
export function toExtractionFigures(
  evaluation: ExtractionEvaluation,
  label: string,
  floors: ExtractionFloors | null,
): readonly Figure[] {
  const { score, graph } = evaluation;
  const share = (name: string, { right, of }: Share, key: keyof typeof TARGETS): Figure => ({
    name: `${name}${label}`,
    value: toNumber({ right, of }),
    target: TARGETS[key],
    floor: floors?.[key] ?? null,
    counts: `${right} of ${of}`,
  });
  const entities = `${score.entityRecall.right} of ${score.entityPrecision.of} predicted, ${score.entityRecall.of} gold`;
  return [
    {
      ...share('entities F1', score.entityRecall, 'entities'),
      value: toF1(score.entityPrecision, score.entityRecall),
      counts: entities,
    },
    share('pairs, precision', score.pairPrecision, 'pairPrecision'),
    share('pairs, recall', score.pairRecall, 'pairRecall'),
    share('core recall', score.coreRecall, 'coreRecall'),
    share('type', score.type, 'type'),
    share('direction', score.direction, 'direction'),
    share('status', score.status, 'status'),
    share('holder', score.holder, 'holder'),
    share('evidence', score.evidence, 'evidence'),
    ratio(`claims per sentence${label}`, graph.claims.length, countSentences(evaluation)),
    ratio(
      `claims with both ends${label}`,
      graph.claims.filter(({ objectId, eventId }) => objectId !== null || eventId !== null).length,
      graph.claims.length,
    ),
    ratio(
      `events per article${label}`,
      graph.entities.filter(({ kind }) => kind === 'Event').length,
      graph.articles.length,
    ),
  ];
}

function countSentences({ graph }: ExtractionEvaluation): number {
  return graph.articles.reduce((sum, { text }) => sum + splitSentences(text).length, 0);
}

/** A density only informs: more is not better by itself. */
function ratio(name: string, counted: number, of: number): Figure {
  return {
    name,
    value: of === 0 ? 0 : counted / of,
    target: null,
    floor: null,
    counts: `${counted} in ${of}`,
  };
}
