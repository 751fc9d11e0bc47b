import { describe, expect, it } from 'vitest';
import { toArticle, toClaim, toEntity, toGraph } from '../testing/tiny-graph.ts';
import { toClaimRelations, toRelations } from './relation.ts';

const articles = [
  toArticle('post', { publisher: 'Post' }),
  toArticle('late-post', { publisher: 'Post' }),
  toArticle('herald', { publisher: 'Herald' }),
];
const entities = ['ada', 'ball', 'byron', 'clara'].map((id) => toEntity(id));

describe('toRelations', () => {
  it('gathers claims with one subject, type and object, and counts origins once', () => {
    const claims = [
      toClaim('1', 'post', 'ada', 'byron', { date: '2016-10', mode: 'visit' }),
      toClaim('2', 'late-post', 'ada', 'byron', { status: 'negated', mode: 'meet' }),
      toClaim('3', 'herald', 'ada', 'byron', { status: 'reported', date: '../2016-11-05' }),
      toClaim('4', 'herald', 'byron', 'ada'),
      toClaim('5', 'herald', 'ada', null),
    ];
    const disagreements = [
      { id: 'd', kind: '', topic: '', sides: [{ label: '', claimIds: ['3'] }] },
    ];
    const relations = toRelations(toGraph({ articles, entities, claims, disagreements }));
    expect(relations).toHaveLength(2);
    expect(relations.find(({ subjectId }) => subjectId === 'ada')).toMatchObject({
      type: 'CONSULT',
      objectId: 'byron',
      claimCount: 3,
      articleCount: 3,
      originCount: 2,
      statuses: [
        { status: 'asserted', count: 1 },
        { status: 'reported', count: 1 },
        { status: 'negated', count: 1 },
      ],
      modes: ['meet', 'visit'],
      publishers: ['Herald', 'Post'],
      firstDate: '2016-10-01',
      lastDate: '2016-11-05',
      contested: true,
    });
  });

  it('gives the same relations whatever the order of the claims', () => {
    const claims = [
      toClaim('1', 'post', 'ada', 'byron', { mode: 'visit' }),
      toClaim('2', 'herald', 'ada', 'byron', { mode: 'meet' }),
      toClaim('3', 'post', 'clara', 'byron'),
    ];
    const graph = toGraph({ articles, entities, claims });
    expect(toRelations({ ...graph, claims: claims.toReversed() })).toEqual(toRelations(graph));
  });

  it('keeps one relation of a type that reads the same both ways', () => {
    const claims = [
      toClaim('1', 'post', 'byron', 'ada', { type: 'DISAGREES_WITH' }),
      toClaim('2', 'post', 'ada', 'byron', { type: 'DISAGREES_WITH' }),
    ];
    expect(toRelations(toGraph({ articles, entities, claims }))).toMatchObject([
      { subjectId: 'ada', objectId: 'byron', claimCount: 2 },
    ]);
  });
});

describe('toClaimRelations', () => {
  const toLinks = (claim: ReturnType<typeof toClaim>): readonly (string | null)[] => {
    const { direct, actor, recipient } = toClaimRelations(claim, 'CONSULT');
    return [direct, actor, recipient].map((key) =>
      key === null ? null : `${key.subjectId} ${key.type} ${key.objectId}`,
    );
  };

  it('links the event of an interaction with who did it and to whom', () => {
    expect(toLinks(toClaim('1', 'post', 'ada', 'byron', { eventId: 'ball' }))).toEqual([
      'ada CONSULT byron',
      'ball ACTOR ada',
      'ball RECIPIENT byron',
    ]);
    expect(toLinks(toClaim('1', 'post', 'ada', null, { eventId: 'ball' }))).toEqual([
      null,
      'ball ACTOR ada',
      null,
    ]);
  });

  it('never links an event with itself', () => {
    expect(toLinks(toClaim('1', 'post', 'ball', 'ada', { eventId: 'ball' }))).toEqual([
      'ball CONSULT ada',
      null,
      'ball RECIPIENT ada',
    ]);
    expect(toLinks(toClaim('1', 'post', 'ada', 'ball', { eventId: 'ball' }))).toEqual([
      'ada CONSULT ball',
      'ball ACTOR ada',
      null,
    ]);
  });

  it('makes nobody an actor of an event by another act, such as calling it off', () => {
    const claim = toClaim('1', 'post', 'ada', 'byron', { type: 'REJECT', eventId: 'ball' });
    expect(toLinks(claim)).toEqual(['ada REJECT byron', null, null]);
  });

  it('links a meeting with those who are to meet', () => {
    const agreed = { type: 'AGREE', eventId: 'ball' } as const;
    expect(toLinks(toClaim('1', 'post', 'ada', 'byron', { ...agreed, status: 'planned' }))).toEqual(
      ['ada AGREE byron', 'ball ACTOR ada', 'ball RECIPIENT byron'],
    );
    expect(
      toLinks(toClaim('1', 'post', 'ada', 'byron', { ...agreed, status: 'reported' })),
    ).toEqual(['ada AGREE byron', null, null]);
  });

  it('derives no links from standing relations, such as the place of an event', () => {
    const claim = toClaim('1', 'post', 'ball', 'ada', { type: 'LOCATION', eventId: 'ball' });
    expect(toLinks(claim)).toEqual(['ball LOCATION ada', null, null]);
  });
});
