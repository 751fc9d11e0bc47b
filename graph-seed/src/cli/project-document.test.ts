import type { Article, Claim, Entity, GraphDocument } from '@entente/graph-store';
import { describe, expect, it } from 'vitest';
import { projectDocument } from './project-document.ts';

function article(id: string, text: string): Article {
  return {
    id,
    title: text,
    publisher: null,
    author: null,
    publishedAt: null,
    url: null,
    language: 'en',
    text,
  };
}

function entity(id: string, mentions: Entity['mentions'], more: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: 'Person',
    name: id,
    aliases: [],
    description: null,
    wikidataId: null,
    mentions,
    eventType: null,
    mode: null,
    date: null,
    placeId: null,
    ...more,
  };
}

function claim(id: string, articleId: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    articleId,
    subjectId: 'ada',
    type: 'CONSULT',
    mode: null,
    objectId: 'byron',
    eventId: null,
    status: 'asserted',
    attributedTo: [],
    date: null,
    evidence: { start: 0, end: 3 },
    ...more,
  };
}

const document: GraphDocument = {
  articles: [article('letter', 'Ada met Byron.'), article('note', 'Countess Lovelace slept.')],
  entities: [
    entity(
      'ada',
      [
        { articleId: 'letter', start: 0, end: 3 },
        { articleId: 'note', start: 0, end: 17 },
      ],
      { aliases: ['Ada', 'Countess Lovelace'] },
    ),
    entity('byron', [{ articleId: 'letter', start: 8, end: 13 }]),
    entity('meeting', [], { kind: 'Event', placeId: 'london' }),
    entity('london', [], { kind: 'Place' }),
  ],
  claims: [
    claim('met', 'letter', { eventId: 'meeting' }),
    claim('left', 'letter'),
    claim('slept', 'note', { objectId: null }),
  ],
  disagreements: [
    {
      id: 'within',
      kind: 'asserted and denied',
      topic: 'Did they meet?',
      sides: [
        { label: 'yes', claimIds: ['met'] },
        { label: 'no', claimIds: ['left', 'slept'] },
      ],
    },
    {
      id: 'between',
      kind: 'asserted and denied',
      topic: 'Was she awake?',
      sides: [
        { label: 'yes', claimIds: ['met'] },
        { label: 'no', claimIds: ['slept'] },
      ],
    },
  ],
};

describe('projectDocument', () => {
  const [letter, note] = projectDocument(document);

  it('gives each article its own claims', () => {
    expect(letter?.claims.map(({ id }) => id)).toEqual(['met', 'left']);
    expect(note?.claims.map(({ id }) => id)).toEqual(['slept']);
  });

  it('gives it what it mentions and what its claims need, the place of an event included', () => {
    expect(letter?.entities.map(({ id }) => id)).toEqual(['ada', 'byron', 'meeting', 'london']);
    expect(note?.entities.map(({ id }) => id)).toEqual(['ada']);
  });

  it('leaves the names and mentions of other articles out', () => {
    expect(note?.entities[0]).toMatchObject({
      aliases: ['Countess Lovelace'],
      mentions: [{ articleId: 'note', start: 0, end: 17 }],
    });
  });

  it('keeps a disagreement whose sides both stand in the article, without the claims of others', () => {
    expect(letter?.disagreements).toEqual([
      {
        id: 'within',
        kind: 'asserted and denied',
        topic: 'Did they meet?',
        sides: [
          { label: 'yes', claimIds: ['met'] },
          { label: 'no', claimIds: ['left'] },
        ],
      },
    ]);
    expect(note?.disagreements).toEqual([]);
  });
});
