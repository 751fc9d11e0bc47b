import type { ExtractionEvaluation } from '../extraction/evaluate-extraction.ts';
import { toTypeKey } from '../extraction/comparable-text.ts';
import { toScoredRelations } from '../extraction/gold-annotation.ts';
import type { GoldRelation } from '../extraction/gold-annotation.ts';
import { isSameSentence, linksSame, toScoredClaims } from '../extraction/match-claims.ts';
import type { ScoredClaim } from '../extraction/match-claims.ts';
import { matchEntities } from '../extraction/match-entities.ts';

/** What went wrong on annotated articles, one line each, for the person who mends the rules. */
export interface Misses {
  readonly entitiesMissed: readonly string[];
  readonly entitiesOfAnotherKind: readonly string[];
  readonly entitiesWithoutGold: readonly string[];
  /** Relations that no claim links, each with its sentence. */
  readonly relationsMissed: readonly string[];
  /** Claims between two annotated entities that the annotator did not find, each with its sentence. */
  readonly claimsWithoutGold: readonly string[];
  /** Relations that a claim links, but with another type, direction, status, speaker or sentence. */
  readonly relationsMisread: readonly string[];
}

/** Lists what the figures of an annotation only count. */
export function listMisses({ gold, graph }: ExtractionEvaluation): Misses {
  const matches = matchEntities(gold, graph);
  const claims = toScoredClaims(gold, graph, matches);
  const rows = toScoredRelations(gold);
  const goldNames = new Map(gold.entities.map(({ id, name }) => [id, name]));
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  const texts = new Map(graph.articles.map(({ id, text }) => [id, text]));
  const goldName = (id: string): string => goldNames.get(id) ?? id;
  const name = (id: string | null): string => (id === null ? '' : (names.get(id) ?? id));
  const tell = (row: GoldRelation): string =>
    `${row.id}${row.isCore ? ' (core)' : ''} [${goldName(row.subject)}] ${row.type} [${goldName(row.object)}] ${row.status}` +
    `${by(row.speakers.map(goldName))}: ${row.evidence ?? ''}`;
  const wanted = gold.entities.filter(({ type }) => type !== 'Event');
  return {
    entitiesMissed: wanted
      .filter(({ id }) => !matches.oursOf.has(id))
      .map((one) => `${one.name} (${one.type})`),
    entitiesOfAnotherKind: wanted.flatMap((one) => {
      const kind = matches.oursOf.get(one.id)?.kind;
      return kind === undefined || kind === one.type
        ? []
        : [`${one.name} (${one.type}, read as ${kind})`];
    }),
    entitiesWithoutGold: graph.entities
      .filter(({ id, kind }) => kind !== 'Event' && !matches.goldOf.has(id))
      .map((one) => `${one.name} (${one.kind})`),
    relationsMissed: rows.filter((row) => !claims.some((claim) => linksSame(claim, row))).map(tell),
    claimsWithoutGold: claims
      .filter(
        ({ article, ends: [subject, object, event] }) => article && subject && (object ?? event),
      )
      .filter((claim) => !rows.some((row) => linksSame(claim, row)))
      .map(
        ({ claim }) =>
          `[${name(claim.subjectId)}] ${claim.type}${claim.mode === null ? '' : `:${claim.mode}`} [${name(claim.objectId)}]` +
          ` <${name(claim.eventId)}> ${claim.status}${by(claim.attributedTo.map(name))}: ` +
          (texts.get(claim.articleId) ?? '').slice(claim.evidence.start, claim.evidence.end),
      ),
    relationsMisread: rows.flatMap((row) => {
      const hits = claims.filter((claim) => linksSame(claim, row));
      const best = hits.find((claim) => isSameSentence(claim, row)) ?? hits[0];
      if (best === undefined) return [];
      const goldIds = best.claim.attributedTo.map((id) => matches.goldOf.get(id)?.id ?? '');
      const faults = findFaults(best, row, goldIds, name, goldName);
      return faults.length === 0 ? [] : [`${faults.join('; ')}: ${tell(row)}`];
    }),
  };
}

function findFaults(
  hit: ScoredClaim,
  row: GoldRelation,
  speakers: readonly string[],
  name: (id: string) => string,
  goldName: (id: string) => string,
): readonly string[] {
  const { claim } = hit;
  return [
    ...(toTypeKey(claim.type) === toTypeKey(row.type) ? [] : [`type ${claim.type}`]),
    ...(hit.ends[0] === row.subject ? [] : ['the other way round']),
    ...(claim.status === row.status ? [] : [`status ${claim.status}`]),
    ...(row.speakers.length === 0 || speakers.some((id) => row.speakers.includes(id))
      ? []
      : [
          `said by ${claim.attributedTo.map(name).join(', ') || 'nobody'}, not ${row.speakers.map(goldName).join(', ')}`,
        ]),
    ...(isSameSentence(hit, row) ? [] : ['another sentence']),
  ];
}

function by(speakers: readonly string[]): string {
  return speakers.length === 0 ? '' : ` by ${speakers.join(', ')}`;
}
