import { describe, expect, it } from 'vitest';
import { sayEntity, sayRelation } from './spoken-names.ts';
import { entity, relation } from './testing/small-world.ts';

describe('sayEntity', () => {
  it('says name, kind, relations and hidden neighbours', () => {
    const elysee = entity('Élysée', { kind: 'ORGANIZATION', hiddenNeighbours: 9 });
    expect(sayEntity(elysee, 3)).toBe('Élysée, organization, 3 relations, 9 hidden neighbours');
  });
  it('says when an event is planned for', () => {
    const visit = entity('Visit', { kind: 'EVENT', date: '2016-10-19', planned: true });
    expect(sayEntity(visit, 1)).toBe('Visit, event, planned for 19 Oct 2016, 1 relation');
  });
  it('says that an entity is new', () => {
    expect(sayEntity(entity('Ada', { isNew: true }), 0)).toBe('Ada, person, 0 relations, new');
  });
});

describe('sayRelation', () => {
  const names = new Map([
    ['ada', 'Ada'],
    ['byron', 'Byron'],
  ]);
  it('says the relation as a sentence, its status and its origins', () => {
    const said = sayRelation(relation('ada', 'byron', { status: 'REPORTED' }), names, undefined);
    expect(said).toBe('Ada meets Byron, reported, 1 origin');
  });
  it('says that a relation is contested and which account it is', () => {
    const contested = relation('ada', 'byron', { contested: true, originCount: 2 });
    expect(sayRelation(contested, names, 'A  Ada did it')).toBe(
      'Ada meets Byron, asserted, 2 origins, contested, account A Ada did it',
    );
  });
});
