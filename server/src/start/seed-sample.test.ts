import { describe, expect, it } from 'vitest';
import { chooseFirstStep } from './seed-sample.ts';

describe('chooseFirstStep', () => {
  it('serves a graph that is complete', () => {
    expect(chooseFirstStep('complete', { sample: true, store: 'embedded' })).toBe('serve');
  });

  it('fills an embedded store that is empty, or whose seed was cut off', () => {
    expect(chooseFirstStep('empty', { sample: true, store: 'embedded' })).toBe('seed sample');
    expect(chooseFirstStep('incomplete', { sample: true, store: 'embedded' })).toBe('seed sample');
  });

  it('says how to seed when the sample is not wanted', () => {
    expect(chooseFirstStep('empty', { sample: false, store: 'embedded' })).toBe('tell how to seed');
  });

  it('writes nothing into a database server', () => {
    expect(chooseFirstStep('empty', { sample: true, store: 'neo4j' })).toBe('tell how to seed');
  });
});
