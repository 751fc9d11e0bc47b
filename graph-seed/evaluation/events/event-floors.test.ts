import type { Claim, Entity, GraphDocument } from '@entente/graph-store';
import { describe, expect, it } from 'vitest';
import { describeFloors } from '../testing/describe-floors.ts';
import { clusterByWordAndParticipant } from './event-clusters.ts';
import { eventTopic } from './event-topic.ts';

describeFloors(eventTopic);

const entity = (id: string, kind: Entity['kind'], name: string, articleId: string): Entity => ({
  id,
  kind,
  name,
  aliases: [],
  description: null,
  wikidataId: null,
  mentions: [{ articleId, start: 0, end: name.length }],
  eventType: kind === 'Event' ? 'CONSULT' : null,
  mode: null,
  date: null,
  placeId: null,
});

const graph = (articleId: string, event: string, guest: string): GraphDocument => ({
  articles: [],
  entities: [
    entity(`${articleId}-event`, 'Event', event, articleId),
    entity(`${articleId}-guest`, 'Person', guest, articleId),
  ],
  claims: [
    {
      id: articleId,
      articleId,
      subjectId: `${articleId}-guest`,
      type: 'CONSULT',
      mode: null,
      objectId: null,
      eventId: `${articleId}-event`,
      status: 'asserted',
      attributedTo: [],
      date: null,
      evidence: { start: 0, end: 1 },
    } satisfies Claim,
  ],
  disagreements: [],
});

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
