import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLanguageEngine, type LanguageEngine } from '../../language/index.ts';
import { toSentenceTrees } from '../tree/words.ts';
import { findMentions } from './mentions.ts';

describe('the gender of a name', () => {
  let engine: LanguageEngine;
  beforeAll(async () => {
    engine = await openLanguageEngine();
  });
  afterAll(() => engine.close());

  it.each([
    ['a title somewhere else', 'Flavia Elphberg sang. Ms Elphberg bowed.', 'she'],
    ['a first name', 'Michael Elphberg fled. Elphberg was caught.', 'he'],
    ['nothing, where two of one name differ', 'Mr Rich met Mrs Rich. Rich smiled.', 'person'],
  ])('is told by %s', async (_, text, being) => {
    const mentions = findMentions(toSentenceTrees(await engine.analyze(text)));
    const names = mentions.filter(({ head }) => /^(Elphberg|Rich)$/.test(head.text));
    expect(names.at(-1)?.being).toBe(being);
  });
});
