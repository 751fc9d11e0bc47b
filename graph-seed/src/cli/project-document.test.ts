import { toArticle, toClaim, toEntity, toGraph } from '@entente/graph-store/testing';
import { describe, expect, it } from 'vitest';
import { projectDocument } from './project-document.ts';

const document = toGraph({
  articles: [
    toArticle('letter', { text: 'Ada met Byron.' }),
    toArticle('note', { text: 'Countess Lovelace slept.' }),
  ],
  entities: [
    toEntity('ada', {
      aliases: ['Ada', 'countess Lovelace'],
      mentions: [
        { articleId: 'letter', start: 0, end: 3 },
        { articleId: 'note', start: 0, end: 17 },
      ],
    }),
    toEntity('byron', { mentions: [{ articleId: 'letter', start: 8, end: 13 }] }),
    toEntity('meeting', { kind: 'Event', placeId: 'london' }),
    toEntity('london', { kind: 'Place' }),
  ],
  claims: [
    toClaim('met', 'letter', 'ada', 'byron', { eventId: 'meeting' }),
    toClaim('left', 'letter', 'ada', 'byron'),
    toClaim('slept', 'note', 'ada', null),
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
});

describe('those who made an article', () => {
  const made = toGraph({
    articles: [
      toArticle('letter', { author: 'Ada King, Post Staff', publisher: 'Sample, after The Post' }),
      toArticle('note', { author: 'Grace Tolland', publisher: 'Blue Ledger' }),
    ],
    entities: [
      toEntity('ada', { name: 'Ada M. King', aliases: ['Ada King', 'Countess'] }),
      toEntity('staff', { kind: 'Organization', name: 'Post Staff' }),
      toEntity('post', { kind: 'Organization', name: 'The Post' }),
      toEntity('grace', { name: 'Grace Tolland' }),
      toEntity('ledger', { kind: 'Place', name: 'Blue Ledger' }),
    ],
    claims: [],
    disagreements: [],
  });
  const [letter, note] = projectDocument(made);

  it('belong to it though nothing mentions them, by whatever name and kind they were merged', () => {
    expect(letter?.entities.map(({ id }) => id)).toEqual(['ada', 'staff', 'post']);
    expect(note?.entities.map(({ id }) => id)).toEqual(['grace', 'ledger']);
  });

  it('keep the names under which its header has them', () => {
    expect(letter?.entities[0]?.aliases).toEqual(['Ada King']);
  });
});

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
      aliases: ['countess Lovelace'],
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
