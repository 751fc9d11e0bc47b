/**
 * Tiny graph
 *
 * Builders for worlds of a few people. Each gives a whole record; what a test cares about is passed in.
 */
import type { Article, Claim, Entity, GraphDocument } from '../model/graph-document.ts';
import { toRelationKey } from '../model/relation.ts';

/** Makes an article with its id as title. */
export function toArticle(id: string, overrides: Partial<Article> = {}): Article {
  return {
    id,
    title: id,
    publisher: null,
    author: null,
    publishedAt: null,
    url: null,
    language: 'en',
    text: `${id}\nAda met Byron. Byron, said Ada, never met her.`,
    ...overrides,
  };
}

/** Makes a person with their id as name. */
export function toEntity(id: string, overrides: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: 'Person',
    name: id,
    aliases: [],
    description: null,
    wikidataId: null,
    mentions: [],
    eventType: null,
    mode: null,
    date: null,
    placeId: null,
    ...overrides,
  };
}

/** Makes a claim that the subject met the object; its evidence is the first four characters. */
export function toClaim(
  id: string,
  articleId: string,
  subjectId: string,
  objectId: string | null,
  overrides: Partial<Claim> = {},
): Claim {
  return {
    id,
    articleId,
    subjectId,
    type: 'CONSULT',
    mode: null,
    objectId,
    eventId: null,
    status: 'asserted',
    attributedTo: [],
    date: null,
    evidence: { start: 0, end: 4 },
    ...overrides,
  };
}

/** Makes a graph; lists that are left out are empty. */
export function toGraph(parts: Partial<GraphDocument>): GraphDocument {
  return { articles: [], entities: [], claims: [], disagreements: [], ...parts };
}

/**
 * Ada met Byron twice in two papers, wrote to Clara, and a ball at which they met is an event; Dora stands alone.
 */
export function toSalon(): GraphDocument {
  const text = 'The salon\nAda met Byron at the ball. “Ada will write to Clara”, said Byron.';
  const met = { start: 10, end: 36 };
  const wrote = { start: 37, end: 75 };
  return toGraph({
    articles: [
      toArticle('herald', {
        title: 'A ball',
        text: 'A ball\nAda met Byron.',
        publisher: 'Herald',
        publishedAt: '1833-06-07',
      }),
      toArticle('post', { title: 'The salon', text, publisher: 'Post', publishedAt: '1833-06-06' }),
    ],
    entities: [
      toEntity('ada', {
        name: 'Ada Lovelace',
        aliases: ['Ada', 'Countess of Lovelace'],
        mentions: [
          { articleId: 'herald', start: 7, end: 10 },
          { articleId: 'post', start: 10, end: 13 },
          { articleId: 'post', start: 38, end: 41 },
        ],
      }),
      toEntity('ball', {
        kind: 'Event',
        name: 'the ball',
        eventType: 'CONSULT',
        date: '1833-06-05',
      }),
      toEntity('byron', {
        name: 'Lord Byron',
        mentions: [
          { articleId: 'herald', start: 15, end: 20 },
          { articleId: 'post', start: 18, end: 23 },
        ],
      }),
      toEntity('clara', { name: 'Clara', mentions: [{ articleId: 'post', start: 56, end: 61 }] }),
      toEntity('dora', { kind: 'Organization', name: 'Dora’s Salon' }),
    ],
    claims: [
      toClaim('met-herald', 'herald', 'ada', 'byron', {
        evidence: { start: 7, end: 21 },
        mode: 'meet',
        date: '1833-06',
      }),
      toClaim('met-post', 'post', 'ada', 'byron', {
        evidence: met,
        eventId: 'ball',
        date: '1833-06-05',
      }),
      toClaim('writes', 'post', 'ada', 'clara', {
        evidence: wrote,
        type: 'REQUEST',
        status: 'planned',
        attributedTo: ['byron', 'ada'],
      }),
    ],
    disagreements: [
      {
        id: 'when',
        kind: 'different dates',
        topic: 'When did they meet?',
        sides: [
          { label: 'on the fifth', claimIds: ['met-post'] },
          { label: 'in June', claimIds: ['met-herald'] },
        ],
      },
    ],
  });
}

/** Ids of the relations of {@link toSalon}: Ada met Byron, will write to Clara, and the links of the ball. */
export const SALON_RELATIONS = {
  MET: toRelationKey('ada', 'CONSULT', 'byron').id,
  WRITES: toRelationKey('ada', 'REQUEST', 'clara').id,
  ACTOR: toRelationKey('ball', 'ACTOR', 'ada').id,
  RECIPIENT: toRelationKey('ball', 'RECIPIENT', 'byron').id,
};

/** Gives the ids of a list; none of an absent one. */
export function toIds(items: readonly { readonly id: string }[] | undefined): readonly string[] {
  return (items ?? []).map(({ id }) => id);
}
