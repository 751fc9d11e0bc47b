import { describe, expect, it } from 'vitest';
import { chooseTopics } from './choose-topics.ts';
import { topics } from './topics.ts';

describe('the choice of topics', () => {
  it('takes all when none is named', () => {
    expect(chooseTopics([])).toEqual(topics);
  });

  it('takes the named ones in the order given, and paths as annotations', () => {
    const names = ['re3d', 'freedonia.json', 'extraction'];
    expect(chooseTopics(names).map(({ name }) => name)).toEqual(names);
  });

  it('names what there is when a name is unknown', () => {
    expect(() => chooseTopics(['astrology'])).toThrow(
      /^"astrology" is no topic; choose from .*extraction.*, or name an annotation, PATH\.json\.$/u,
    );
  });
});
