import { describe, expect, it } from 'vitest';
import { KnowledgeGraphError } from '../errors.ts';
import { randomGraph } from '../testing/random-graph.ts';
import { toSalon } from '../testing/tiny-graph.ts';
import { checkGraphDocument } from './check-graph-document.ts';

/** A copy of the salon in which the value at a path is another. */
function toBroken(path: string, value: unknown): unknown {
  const graph: unknown = structuredClone(toSalon());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((node, key) => Reflect.get(node as object, key), graph);
  Reflect.set(parent as object, last, value);
  return graph;
}

describe('checkGraphDocument', () => {
  it('takes a graph document that came through JSON', () => {
    for (const graph of [toSalon(), randomGraph(9, 100), randomGraph(9, 0)]) {
      expect(checkGraphDocument(JSON.parse(JSON.stringify(graph)))).toEqual(graph);
    }
  });

  it.each([
    ['articles', undefined, 'articles is missing'],
    ['articles.1.text', 7, 'articles[1].text "7" must be text; correct it'],
    ['articles.1.publishedAt', '6 June', 'articles[1].publishedAt "6 June"'],
    ['articles.1.id', '', 'articles[1].id "" must not be empty'],
    ['entities.0.aliases', {}, 'entities[0].aliases "{}" must be a list'],
    ['articles.1.id', 'herald', 'articles[1].id "herald" is there twice'],
    [
      'entities.0.kind',
      'Poet',
      'entities[0].kind "Poet" is none of Person, State, Organization, Place, Event;',
    ],
    ['entities.2.id', 'met-post', 'claims[1].id "met-post" is there twice'],
    ['entities.0.mentions.0.articleId', 'times', 'entities[0].mentions[0].articleId "times"'],
    ['entities.0.mentions.0.end', 2_000, 'entities[0].mentions[0] "7 to 2000"'],
    ['entities.0.mentions.0.start', -1, 'entities[0].mentions[0].start "-1" must be 0 or more'],
    [
      'entities.0.mentions.0.start',
      1.5,
      'entities[0].mentions[0].start "1.5" must be a whole number',
    ],
    ['entities.1.placeId', 'paris', 'entities[1].placeId "paris"'],
    ['entities.1.date', 'soon', 'entities[1].date "soon"'],
    ['claims.0.type', 'ACTOR', 'claims[0].type "ACTOR"'],
    ['claims.0.articleId', 'times', 'claims[0].articleId "times"'],
    ['claims.0.subjectId', 'eve', 'claims[0].subjectId "eve"'],
    ['claims.0.objectId', 'eve', 'claims[0].objectId "eve"'],
    ['claims.0.eventId', 'eve', 'claims[0].eventId "eve"'],
    ['claims.2.attributedTo.1', 'eve', 'claims[2].attributedTo[1] "eve"'],
    ['claims.0.evidence.end', 7, 'claims[0].evidence "7 to 7"'],
    ['claims.0.date', '2016-13', 'claims[0].date "2016-13"'],
    ['disagreements.0.sides.1.claimIds.0', 'eve', 'disagreements[0].sides[1].claimIds[0] "eve"'],
  ])('refuses a wrong %s and quotes it', (path, value, sentence) => {
    const check = (): unknown => checkGraphDocument(toBroken(path, value));
    expect(check).toThrow(KnowledgeGraphError);
    expect(check).toThrow(sentence);
  });

  it.each([[null], [[]], ['{}'], [7]])('refuses %j, which is no document at all', (json) => {
    expect(() => checkGraphDocument(json)).toThrow(KnowledgeGraphError);
  });

  it('cuts a very long wrong value', () => {
    const check = (): unknown => checkGraphDocument(toBroken('entities.0.kind', 'x'.repeat(9_999)));
    expect(check).toThrow(/"x{80}…"/);
  });
});
