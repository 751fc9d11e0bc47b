import type { Entity, GraphDocument } from '@entente/graph-store';
import { toComparable } from '../extraction/comparable-text.ts';

/** Something that several articles may tell of: the stretches of text that name it. */
export interface EventCluster {
  readonly name: string;
  readonly mentions: readonly {
    readonly articleId: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** The events of a graph as the merge has them. */
export function toEventClusters({ entities }: GraphDocument): readonly EventCluster[] {
  return entities.filter(({ kind }) => kind === 'Event');
}

/**
 * The baseline for events across articles: events of articles that were read apart are one when the last words of their names are the same
 * and a claim ties both to the same participant.
 */
export function clusterByWordAndParticipant(
  graphs: readonly GraphDocument[],
): readonly EventCluster[] {
  const clusters: {
    keys: Set<string>;
    name: string;
    mentions: EventCluster['mentions'][number][];
  }[] = [];
  for (const graph of graphs) {
    for (const event of graph.entities.filter(({ kind }) => kind === 'Event')) {
      const keys = toKeys(event, graph);
      const known = clusters.find((cluster) => keys.some((key) => cluster.keys.has(key)));
      if (known === undefined) {
        clusters.push({ keys: new Set(keys), name: event.name, mentions: [...event.mentions] });
      } else {
        for (const key of keys) known.keys.add(key);
        known.mentions.push(...event.mentions);
      }
    }
  }
  return clusters;
}

function toKeys(event: Entity, graph: GraphDocument): readonly string[] {
  const participants = graph.claims
    .filter((claim) => [claim.subjectId, claim.objectId, claim.eventId].includes(event.id))
    .flatMap((claim) => [claim.subjectId, claim.objectId])
    .flatMap((id) => {
      const entity = graph.entities.find((one) => one.id === id);
      return entity === undefined || entity.kind === 'Event' ? [] : [toComparable(entity.name)];
    });
  const words = new Set([event.name, ...event.aliases].map(toHeadWord));
  return [...words].flatMap((word) => participants.map((name) => `${word}|${name}`));
}

/** The word before the first preposition, without a plural's s: `visit` of `Visits to Zenda`. */
function toHeadWord(name: string): string {
  const [phrase = ''] = toComparable(name).split(
    / (?:of|by|to|with|in|on|at|for|against|between|over|from) /u,
  );
  return (phrase.split(' ').at(-1) ?? '').replace(/s$/u, '');
}
