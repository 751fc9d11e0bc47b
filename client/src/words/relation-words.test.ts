// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { toRelationVerbs, toVerbs } from './relation-words.ts';

describe('toVerbs', () => {
  it('reads a relation both ways', () => {
    expect(toVerbs({ type: 'ACCUSE', mode: null, objectKind: 'STATE' })).toEqual([
      'accuses',
      'is accused by',
    ]);
  });

  it('is more exact where a mode is known', () => {
    expect(toVerbs({ type: 'REJECT', mode: 'meet', objectKind: 'PERSON' })[0]).toBe(
      'calls off meeting with',
    );
    expect(toVerbs({ type: 'ASSAULT', mode: 'aerial', objectKind: 'PLACE' })[0]).toBe(
      'flies air strikes on',
    );
  });

  it('claims no more than the type says: to speak with someone is not to have met', () => {
    expect(toVerbs({ type: 'CONSULT', mode: null, objectKind: 'PERSON' })[0]).toBe('speaks with');
    expect(toVerbs({ type: 'AGREE', mode: null, objectKind: 'PERSON' })[0]).toBe(
      'is willing to work with',
    );
  });

  it('says that people protest in a place, not against it', () => {
    const march = { type: 'PROTEST', mode: 'demo' } as const;
    expect([
      toVerbs({ ...march, objectKind: 'PLACE' })[0],
      toVerbs({ ...march, objectKind: 'STATE' })[0],
    ]).toEqual(['demonstrates in', 'demonstrates against']);
  });

  it('says that people of a State suffer, not the whole of it', () => {
    const killed = { type: 'ASSAULT', mode: 'targeted' } as const;
    expect(toVerbs({ ...killed, objectKind: 'STATE' })[0]).toBe('kills people of');
    expect(toVerbs({ ...killed, objectKind: 'PERSON' })[0]).toBe('kills');
  });

  it('takes another verb before an event', () => {
    expect(toVerbs({ type: 'AGREE', mode: null, objectKind: 'EVENT' })[0]).toBe('agrees to');
    expect(toVerbs({ type: 'REJECT', mode: 'yield', objectKind: 'EVENT' })[0]).toBe('vetoes');
    expect(toVerbs({ type: 'REJECT', mode: 'meet', objectKind: 'EVENT' })[0]).toBe('calls off');
  });

  it('keeps the verb of the mode where the event has none of its own', () => {
    expect(toVerbs({ type: 'ACCUSE', mode: 'investigate', objectKind: 'EVENT' })[0]).toBe(
      'investigates',
    );
  });

  it('takes the verb of the type for a mode that it does not know', () => {
    expect(toVerbs({ type: 'ASSAULT', mode: 'catapult', objectKind: 'PLACE' })[0]).toBe('attacks');
  });
});

describe('toRelationVerbs', () => {
  it('drops the mode when the claims differ in it', () => {
    const object = { kind: 'PERSON' } as const;
    expect(toRelationVerbs({ type: 'REJECT', modes: ['assist', 'meet'], object })[0]).toBe(
      'rejects',
    );
    expect(toRelationVerbs({ type: 'REJECT', modes: ['meet'], object })[0]).toBe(
      'calls off meeting with',
    );
  });
});
