import { splitSentences } from '../../src/language/segmentation/sentence-splitter.ts';
import type { Figure } from '../figure.ts';
import type { ExtractionEvaluation } from './evaluate-extraction.ts';
import { toF1, toNumber } from './score-graph.ts';
import type { Share } from './score-graph.ts';

interface Bounds {
  readonly target: number;
  /** On the two originals. */
  readonly floor: number;
}

/** A little below what was last measured. */
const BOUNDS = {
  entities: { target: 0.9, floor: 0.84 },
  pairPrecision: { target: 0.85, floor: 0.85 },
  pairRecall: { target: 0.75, floor: 0.65 },
  coreRecall: { target: 0.9, floor: 0.78 },
  type: { target: 0.85, floor: 0.8 },
  direction: { target: 0.95, floor: 0.9 },
  status: { target: 0.85, floor: 0.74 },
  holder: { target: 0.85, floor: 0.55 },
  evidence: { target: 0.95, floor: 0.8 },
} satisfies Record<string, Bounds>;

/**
 * The figures of annotated articles. `label` follows each name, to tell one annotation from another; floors hold for the two
 * originals alone, whose label is empty.
 */
export function toExtractionFigures(
  evaluation: ExtractionEvaluation,
  label: string,
): readonly Figure[] {
  const { score, graph } = evaluation;
  const share = (name: string, { right, of }: Share, bounds: Bounds): Figure => ({
    name: `${name}${label}`,
    value: toNumber({ right, of }),
    target: bounds.target,
    floor: label === '' ? bounds.floor : null,
    counts: `${right} of ${of}`,
  });
  const entities = `${score.entityRecall.right} of ${score.entityPrecision.of} predicted, ${score.entityRecall.of} gold`;
  return [
    {
      ...share('entities F1', score.entityRecall, BOUNDS.entities),
      value: toF1(score.entityPrecision, score.entityRecall),
      counts: entities,
    },
    share('pairs, precision', score.pairPrecision, BOUNDS.pairPrecision),
    share('pairs, recall', score.pairRecall, BOUNDS.pairRecall),
    share('core recall', score.coreRecall, BOUNDS.coreRecall),
    share('type', score.type, BOUNDS.type),
    share('direction', score.direction, BOUNDS.direction),
    share('status', score.status, BOUNDS.status),
    share('holder', score.holder, BOUNDS.holder),
    share('evidence', score.evidence, BOUNDS.evidence),
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
