/**
 * Score
 *
 * Holds a graph document against a hand annotation. A relation of the annotator counts as found when a claim of the same article links
 * the same two entities, either way round; type, direction, status, speaker and evidence are then judged on the best such claim.
 */
import type { GraphDocument } from '@entente/graph-store';
import { toTypeKey } from './comparable-text.ts';
import { toScoredRelations } from './gold-annotation.ts';
import type { GoldAnnotation, GoldRelation } from './gold-annotation.ts';
import { isSameSentence, linksSame, toScoredClaims } from './match-claims.ts';
import type { ScoredClaim } from './match-claims.ts';
import { matchEntities } from './match-entities.ts';
import type { EntityMatches } from './match-entities.ts';

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** All figures of one graph. */
export interface GraphScore {
  readonly entityPrecision: Share;
  readonly entityRecall: Share;
  readonly pairPrecision: Share;
  readonly pairRecall: Share;
  readonly coreRecall: Share;
  readonly type: Share;
  readonly direction: Share;
  readonly status: Share;
  readonly holder: Share;
  readonly evidence: Share;
}

/** A share as a number; 0 of nothing. */
export function toNumber({ right, of }: Share): number {
  return of === 0 ? 0 : right / of;
}

/** Harmonic mean of precision and recall. */
export function toF1(precision: Share, recall: Share): number {
  const [one, other] = [toNumber(precision), toNumber(recall)];
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}

const SYMMETRIC: ReadonlySet<string> = new Set([
  'consult',
  'agree',
  'cooperate',
  'opposes',
  'disagrees_with',
]);

/** Scores a graph document against an annotation. */
export function scoreGraph(gold: GoldAnnotation, graph: GraphDocument): GraphScore {
  const matches = matchEntities(gold, graph);
  const claims = toScoredClaims(gold, graph, matches);
  const relations = toScoredRelations(gold);
  const judged = relations.map((relation) => ({
    relation,
    hits: claims.filter((claim) => linksSame(claim, relation)),
  }));
  const found = judged.flatMap(({ relation, hits }) => {
    const [best] = hits.toSorted(
      (one, other) => closeness(other, relation) - closeness(one, relation),
    );
    return best ? [{ relation, best }] : [];
  });
  const matched = new Set(judged.flatMap(({ hits }) => hits));
  const linking = claims.filter(
    ({ article, ends: [subject, object, event] }) => article && subject && (object ?? event),
  );
  const share = (
    rows: readonly (typeof found)[number][],
    isRight: (row: (typeof found)[number]) => boolean,
  ): Share => ({
    right: rows.filter((row) => isRight(row)).length,
    of: rows.length,
  });
  const core = judged.filter(({ relation }) => relation.isCore);
  return {
    ...scoreEntities(gold, graph, matches),
    pairPrecision: { right: matched.size, of: linking.length },
    pairRecall: { right: found.length, of: relations.length },
    coreRecall: { right: core.filter(({ hits }) => hits.length > 0).length, of: core.length },
    type: share(
      found.filter(({ relation }) => relation.isTypeSure),
      ({ relation, best }) => toTypeKey(best.claim.type) === toTypeKey(relation.type),
    ),
    direction: share(
      found.filter(({ relation }) => !SYMMETRIC.has(toTypeKey(relation.type))),
      ({ relation, best }) => best.ends[0] === relation.subject,
    ),
    status: share(found, ({ relation, best }) => best.claim.status === relation.status),
    holder: share(
      found.filter(({ relation }) => relation.speakers.length > 0),
      ({ relation, best }) =>
        best.claim.attributedTo.some((id) =>
          relation.speakers.includes(matches.goldOf.get(id)?.id ?? ''),
        ),
    ),
    evidence: share(found, ({ relation, best }) => isSameSentence(best, relation)),
  };
}

/** Persons, states, organizations and places; events are judged by the claims about them. */
function scoreEntities(
  gold: GoldAnnotation,
  graph: GraphDocument,
  { oursOf }: EntityMatches,
): Pick<GraphScore, 'entityPrecision' | 'entityRecall'> {
  const wanted = gold.entities.filter((one) => one.type !== 'Event');
  const right = wanted.filter((one) => oursOf.get(one.id)?.kind === one.type).length;
  return {
    entityPrecision: { right, of: graph.entities.filter((one) => one.kind !== 'Event').length },
    entityRecall: { right, of: wanted.length },
  };
}

function closeness(claim: ScoredClaim, relation: GoldRelation): number {
  return (
    (isSameSentence(claim, relation) ? 4 : 0) +
    (toTypeKey(claim.claim.type) === toTypeKey(relation.type) ? 2 : 0) +
    (claim.ends[0] === relation.subject ? 1 : 0) +
    (claim.claim.status === relation.status ? 0.5 : 0)
  );
}
