import type { Entity, EntityKind, GraphDocument } from '@entente/graph-store';
import { toArticle, toClaim, toEntity, toGraph } from '@entente/graph-store/testing';
import { describe, expect, it } from 'vitest';
import { describeFloors } from '../testing/describe-floors.ts';
import type { MarkedDocument, MarkedMention } from './re3d-annotation.ts';
import { re3dTopic } from './re3d-topic.ts';
import { scoreMarkedDocument } from './score-marked-document.ts';

describeFloors(re3dTopic);

const text = 'Minister Rufus Firefly condemned the Army of Sylvania in Glockenbad.';

const mention = (words: string, kind: MarkedMention['kind']): MarkedMention => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  kind,
  text: words,
});

const firefly = mention('Minister Rufus Firefly', 'Person');
const army = mention('Army of Sylvania', 'Organisation');
const marked: MarkedDocument = {
  id: 'd',
  mentions: [firefly, army, mention('Glockenbad', 'Location')],
  relations: [{ type: 'Dislikes', source: firefly, target: army }],
};

const entity = (id: string, kind: EntityKind, name: string): Entity => {
  const start = text.indexOf(name);
  return toEntity(id, {
    kind,
    name,
    mentions: [{ articleId: 'd', start, end: start + name.length }],
  });
};

const graph = (subjectId: string, objectId: string): GraphDocument =>
  toGraph({
    articles: [toArticle('d', { title: text, text })],
    entities: [
      entity('person', 'Person', 'Rufus Firefly'),
      entity('army', 'Organization', 'Army of Sylvania'),
    ],
    claims: [
      toClaim('c', 'd', subjectId, objectId, {
        type: 'ACCUSE',
        evidence: { start: 0, end: text.length },
      }),
    ],
  });

describe('the comparison with marked documents', () => {
  it('finds a name by the stretch of text that it shares, and misses one that no entity has', () => {
    const { names } = scoreMarkedDocument(marked, graph('person', 'army'));
    expect(names).toEqual({
      Person: { right: 1, of: 1 },
      Organisation: { right: 1, of: 1 },
      Location: { right: 0, of: 1 },
    });
  });

  it('finds a relation that a claim links, and asks which way round', () => {
    const right = scoreMarkedDocument(marked, graph('person', 'army'));
    const reversed = scoreMarkedDocument(marked, graph('army', 'person'));
    expect([right.pairs, right.direction]).toEqual([
      { right: 1, of: 1 },
      { right: 1, of: 1 },
    ]);
    expect([reversed.pairs, reversed.direction]).toEqual([
      { right: 1, of: 1 },
      { right: 0, of: 1 },
    ]);
  });
});
