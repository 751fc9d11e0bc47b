import { toDateSpan } from '@entente/graph-store';
import type { Claim, DateSpan, Entity } from '@entente/graph-store';
import type { ArticleGraph } from '../article-graph.ts';

/** What one article says of one event, in the ids of the merged entities. */
export interface EventProfile {
  readonly event: Entity;
  readonly articleId: string;
  readonly publishedAt: string | null;
  readonly participants: ReadonlySet<string>;
  /** Who did what to it: `subject type mode`. */
  readonly acts: ReadonlySet<string>;
  readonly place: string | null;
  readonly date: DateSpan | null;
}

/** Profiles the events of one article. */
export function toEventProfiles(
  graph: ArticleGraph,
  merged: ReadonlyMap<string, string>,
): readonly EventProfile[] {
  const idOf = (id: string): string => merged.get(id) ?? id;
  const isEvent = new Set(
    graph.entities.filter((one) => one.kind === 'Event').map((one) => one.id),
  );
  return graph.entities
    .filter((entity) => entity.kind === 'Event')
    .map((event): EventProfile => {
      const about = graph.claims.filter(
        (claim) => claim.eventId === event.id || claim.objectId === event.id,
      );
      return {
        event,
        articleId: graph.article.id,
        publishedAt: graph.article.publishedAt,
        participants: new Set(
          about
            .flatMap((claim) => partiesOf(claim))
            .filter((id) => !isEvent.has(id))
            .map(idOf),
        ),
        acts: new Set(
          about
            .filter((claim) => claim.objectId === event.id)
            .map((claim) => `${idOf(claim.subjectId)} ${claim.type} ${claim.mode ?? ''}`),
        ),
        place: event.placeId === null ? null : idOf(event.placeId),
        date: event.date === null ? null : toDateSpan(event.date),
      };
    });
}

function partiesOf(claim: Claim): readonly string[] {
  return claim.objectId === null ? [claim.subjectId] : [claim.subjectId, claim.objectId];
}
