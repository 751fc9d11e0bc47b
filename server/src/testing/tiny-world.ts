/**
 * Tiny world
 *
 * Two outlets tell of one meeting in Zenda, and one of them denies it. Small enough to hold every answer in one's head.
 */
import type { Article, Claim, Entity, EntityKind, GraphDocument } from '@entente/graph-store';
import { toArticle, toClaim, toEntity } from '@entente/graph-store/testing';

function article(
  id: string,
  publisher: string,
  publishedAt: string,
  lines: readonly string[],
): Article {
  const url = `https://${id}.example/zenda`;
  return toArticle(id, {
    title: lines[0] ?? '',
    publisher,
    publishedAt,
    url,
    text: lines.join('\n'),
  });
}

const gazette = article('gazette', 'The Gazette', '2016-10-12', [
  'Ada and Byron meet in Zenda',
  'Ada met Byron in Zenda on Tuesday.',
  'Ada is the head of state of Ruritania.',
]);
const courier = article('courier', 'The Courier', '2016-10-13', [
  'League denies meeting',
  'Ada did not meet Byron, the League said.',
  'Ruritania will close its border with Elbonia.',
]);

function entity(
  id: string,
  kind: EntityKind,
  name: string,
  places: readonly Article[],
  more: Partial<Entity> = {},
): Entity {
  const mentions = places.map(({ id: articleId, text }) => {
    const start = text.indexOf(name);
    return { articleId, start, end: start + name.length };
  });
  return toEntity(id, { kind, name, mentions, ...more });
}

function claim(
  id: string,
  { id: articleId, text }: Article,
  sentence: string,
  { subjectId = 'ada', objectId = null, ...more }: Partial<Claim>,
): Claim {
  const start = text.indexOf(sentence);
  const evidence = { start, end: start + sentence.length };
  return toClaim(id, articleId, subjectId, objectId, { evidence, ...more });
}

/** The whole world. Relations: ada CONSULT byron (contested), ada HEAD_OF_STATE ruritania, ruritania COERCE elbonia, and the links of the meeting. */
export const tinyWorld: GraphDocument = {
  articles: [courier, gazette],
  entities: [
    entity('ada', 'Person', 'Ada', [courier, gazette], { aliases: ['the Countess'] }),
    entity('byron', 'Person', 'Byron', [courier, gazette]),
    entity('elbonia', 'State', 'Elbonia', [courier]),
    entity('league', 'Organization', 'League', [courier]),
    entity('meeting', 'Event', 'meeting', [courier], {
      eventType: 'CONSULT',
      mode: 'meet',
      date: '2016-10-11',
      placeId: 'zenda',
    }),
    entity('ruritania', 'State', 'Ruritania', [courier, gazette]),
    entity('zenda', 'Place', 'Zenda', [gazette]),
  ],
  claims: [
    claim('border', courier, 'Ruritania will close its border with Elbonia.', {
      subjectId: 'ruritania',
      type: 'COERCE',
      mode: 'restrict',
      objectId: 'elbonia',
      status: 'planned',
      date: '2016-11',
    }),
    claim('denied', courier, 'Ada did not meet Byron, the League said.', {
      objectId: 'byron',
      mode: 'meet',
      status: 'negated',
      attributedTo: ['league'],
      date: '2016-10-11',
    }),
    claim('head', gazette, 'Ada is the head of state of Ruritania.', {
      type: 'HEAD_OF_STATE',
      objectId: 'ruritania',
    }),
    claim('met', gazette, 'Ada met Byron in Zenda on Tuesday.', {
      objectId: 'byron',
      mode: 'meet',
      eventId: 'meeting',
      date: '2016-10-11',
    }),
  ],
  disagreements: [
    {
      id: 'whether-they-met',
      kind: 'asserted and denied',
      topic: 'Did Ada meet Byron?',
      sides: [
        { label: 'They met', claimIds: ['met'] },
        { label: 'They did not', claimIds: ['denied'] },
      ],
    },
  ],
};
