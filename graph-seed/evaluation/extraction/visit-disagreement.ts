import type { Figure } from '../figure.ts';
import type { ExtractionEvaluation } from './evaluate-extraction.ts';
import { toScoredRelations } from './gold-annotation.ts';
import type { GoldRelation } from './gold-annotation.ts';
import { isSameSentence, linksSame, toScoredClaims } from './match-claims.ts';
import type { ScoredClaim } from './match-claims.ts';
import { matchEntities } from './match-entities.ts';

/** One article has it that the host called the visit off, the other that the guest did: rows of the annotation. */
const SIDES = [['A1-13'], ['A2-05', 'A2-10']] as const;

type Tells = (claim: ScoredClaim, row: GoldRelation) => boolean;

/**
 * Whether one recorded disagreement holds both accounts of who called off the visit, with the sentences that give them: the share of
 * the annotator's rows that lie on its right sides. Once for claims that link the row's two participants, and once for claims that
 * share its subject and sentence, since the visit is one to a person, a city and a state.
 */
export function toDisagreementFigures(evaluation: ExtractionEvaluation): readonly Figure[] {
  return [
    toFigure('who called off the visit, both sides quoted', evaluation, 1, (claim, row) =>
      linksSame(claim, row),
    ),
    toFigure(
      'who called off the visit, by subject and sentence',
      evaluation,
      1,
      (claim, row) => claim.article === row.article && claim.ends[0] === row.subject,
    ),
  ];
}

function toFigure(
  name: string,
  evaluation: ExtractionEvaluation,
  floor: number,
  tells: Tells,
): Figure {
  const held = Math.max(0, ...countHeldRows(evaluation, tells));
  const of = SIDES.flat().length;
  return { name, value: held / of, target: 1, floor, counts: `${held} of ${of} rows` };
}

/** For every disagreement and each assignment of its sides to the two accounts, how many rows they hold; 0 unless both sides hold one. */
function countHeldRows({ gold, graph }: ExtractionEvaluation, tells: Tells): readonly number[] {
  const rows = toScoredRelations(gold);
  const claims = toScoredClaims(gold, graph, matchEntities(gold, graph));
  return graph.disagreements.flatMap(({ sides }) =>
    sides.flatMap((one) =>
      sides.map((other) => {
        if (one === other) return 0;
        const counts = [one, other].map(({ claimIds }, index) => {
          const onSide = claims.filter(
            ({ claim }) => claimIds.includes(claim.id) && claim.type === 'REJECT',
          );
          return rows.filter(
            (row) =>
              SIDES[index]?.some((id) => id === row.id) &&
              onSide.some((claim) => isSameSentence(claim, row) && tells(claim, row)),
          ).length;
        });
        return counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 0);
      }),
    ),
  );
}
