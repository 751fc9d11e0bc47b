import type { GraphDocument } from '@entente/graph-store';
import { toClaim, toEntity, toGraph } from '@entente/graph-store/testing';
import { describe, expect, it } from 'vitest';
import { describeFloors } from '../testing/describe-floors.ts';
import { clusterByWordAndParticipant } from './event-clusters.ts';
import { eventTopic } from './event-topic.ts';

describeFloors(eventTopic);

const graph = (articleId: string, event: string, guest: string): GraphDocument => {
  const [eventId, guestId] = [`${articleId}-event`, `${articleId}-guest`];
  const mentions = [{ articleId, start: 0, end: 5 }];
  return toGraph({
    entities: [
      toEntity(eventId, { kind: 'Event', name: event, eventType: 'CONSULT', mentions }),
      toEntity(guestId, { name: guest, mentions }),
    ],
    claims: [toClaim(articleId, articleId, guestId, null, { eventId })],
  });
};

describe('the baseline for events across articles', () => {
  it('joins events with the same word and participant, and no others', () => {
    const clusters = clusterByWordAndParticipant([
      graph('one', 'Visit to Zenda', 'Rufus Firefly'),
      graph('two', 'the visit', 'Rufus Firefly'),
      graph('three', 'Visit to Zenda', 'Ambassador Trentino'),
    ]);
    expect(clusters.map(({ mentions }) => mentions.map(({ articleId }) => articleId))).toEqual([
      ['one', 'two'],
      ['three'],
    ]);
  });
});
