/**
 * Merge
 *
 * A pure function of what single articles say: entities that are one become one, events too, claims follow, disagreements are found
 * over all. It does not depend on the order of the articles, so an article is taken out by merging the rest.
 */
import { CLAIM_STATUSES, compareText, contentHash, sortGraphDocument } from '@entente/graph-store';
import type { Claim, Entity, GraphDocument } from '@entente/graph-store';
import type { ArticleGraph } from '../article-graph.ts';
import { findDisagreements } from './disagreements.ts';
import { toEventProfiles } from './event-profiles.ts';
import type { EventProfile } from './event-profiles.ts';
import { mergeEntities, narrowestDate } from './merge-entities.ts';
import { findSameEntities } from './same-entities.ts';
import { groupSameEvents } from './same-events.ts';

/** Merges what single articles say into one graph, in canonical order; of two with the same article the last one counts. */
export function mergeArticleGraphs(graphs: readonly ArticleGraph[]): GraphDocument {
  const latest = [...new Map(graphs.map((graph) => [graph.article.id, graph])).values()].toSorted(
    (one, other) => compareText(one.article.id, other.article.id),
  );
  const stored = latest.flatMap((graph) => graph.entities);
  const actors = findSameEntities(stored.filter((entity) => entity.kind !== 'Event'));
  const events = nameEvents(
    groupSameEvents(latest.flatMap((graph) => toEventProfiles(graph, actors))),
  );
  const idOf = (id: string): string => events.get(id) ?? actors.get(id) ?? id;
  const members = new Map<string, Entity[]>();
  for (const entity of stored) {
    const id = idOf(entity.id);
    const known = members.get(id);
    if (known) known.push(entity);
    else members.set(id, [entity]);
  }
  const entities = [...members].flatMap(([id, group]) => mergeEntities(id, group, idOf) ?? []);
  const claims = mergeClaims(
    latest.flatMap((graph) => graph.claims),
    idOf,
  );
  const articles = latest.map((graph) => graph.article);
  return sortGraphDocument({
    articles,
    entities,
    claims,
    disagreements: findDisagreements({ articles, entities, claims }),
  });
}

/** Gives each event an id of type, participants and date; events that would share one are told apart by where they are told of first. */
function nameEvents(groups: readonly (readonly EventProfile[])[]): ReadonlyMap<string, string> {
  const bases = groups.map((group) => ({ group, base: baseOf(group) }));
  const uses = new Map<string, number>();
  for (const { base } of bases) uses.set(base, (uses.get(base) ?? 0) + 1);
  return new Map(
    bases.flatMap(({ group, base }) => {
      const members = group.map((profile) => profile.event.id).toSorted(compareText);
      const id =
        uses.get(base) === 1 ? base : contentHash(base, firstPlaceOf(group) ?? members.join(' '));
      return members.map((member) => [member, id] as const);
    }),
  );
}

function baseOf(group: readonly EventProfile[]): string {
  const participants = [...new Set(group.flatMap((profile) => [...profile.participants]))].toSorted(
    compareText,
  );
  const [first] = group;
  return contentHash(
    'event',
    first?.event.eventType ?? null,
    participants.join(' '),
    narrowestDate(group.map((profile) => profile.event.date)) ?? '',
  );
}

/** Where the articles speak of it first: unlike its ids, this is the same in what was merged before. */
function firstPlaceOf(group: readonly EventProfile[]): string | undefined {
  const places = group.flatMap((profile) =>
    profile.event.mentions.map(({ articleId, start, end }) => `${articleId} ${start} ${end}`),
  );
  return places.toSorted(compareText)[0];
}

/** Claims with the final ids; two that say the same of one sentence are one, with the stronger status. */
function mergeClaims(claims: readonly Claim[], idOf: (id: string) => string): readonly Claim[] {
  const merged = new Map<string, Claim>();
  for (const claim of claims) {
    const objectId = claim.objectId === null ? null : idOf(claim.objectId);
    const eventId = claim.eventId === null ? null : idOf(claim.eventId);
    const subjectId = idOf(claim.subjectId);
    if (objectId === subjectId) continue;
    const { start, end } = claim.evidence;
    const id = contentHash(
      'claim',
      claim.articleId,
      start,
      end,
      subjectId,
      claim.type,
      claim.mode,
      objectId,
      eventId,
    );
    const next: Claim = {
      ...claim,
      id,
      subjectId,
      objectId,
      eventId,
      attributedTo: [...new Set(claim.attributedTo.map(idOf))],
    };
    const known = merged.get(id);
    if (!known || strength(next) < strength(known)) merged.set(id, next);
  }
  return [...merged.values()];
}

function strength(claim: Claim): number {
  return CLAIM_STATUSES.indexOf(claim.status);
}
