import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLanguageEngine, type LanguageEngine } from '../../language/index.ts';
import { findQuotations } from '../stance/quotations.ts';
import { toSentenceTrees } from '../tree/words.ts';
import { findContexts } from './mention-contexts.ts';
import { findMentions } from './mentions.ts';

describe('where a mention stands', () => {
  let engine: LanguageEngine;
  beforeAll(async () => {
    engine = await openLanguageEngine();
  });
  afterAll(() => engine.close());

  async function contextOf(text: string, head: string) {
    const trees = toSentenceTrees(await engine.analyze(text));
    const mentions = findMentions(trees);
    const contexts = findContexts(mentions, findQuotations(text, trees));
    const context = contexts[mentions.findIndex((one) => one.head.text === head)];
    if (!context) throw new Error(`There is no mention of ${head}.`);
    return context;
  }

  it.each([
    ['whoever says it', 'Flavia met Rudolf and said he snored.', 'he', [['Flavia', 0]]],
    [
      'whom a relative clause describes',
      'Rudolf praised Flavia, who said she would sing.',
      'she',
      [
        ['Flavia', 0],
        ['Rudolf', 1],
      ],
    ],
    [
      'nobody whose clause stands beside it',
      'Flavia said that Rudolf ought to leave and that she would stay.',
      'she',
      [['Flavia', 0]],
    ],
  ])('has for its subjects %s', async (_, text, head, subjects) => {
    const found = await contextOf(text, head);
    expect([...found.subjects].map(([word, rank]) => [word.text, rank])).toEqual(subjects);
  });

  it('knows all parts of what its mention says', async () => {
    const text = '"I did not see the man," she said. "The man had left the town."';
    expect((await contextOf(text, 'she')).speeches.size).toBe(2);
  });

  it('counts paragraphs', async () => {
    const text = 'Flavia sang in Zenda.\n\nRudolf smiled.';
    const contexts = [await contextOf(text, 'Flavia'), await contextOf(text, 'Rudolf')];
    expect(contexts.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });
});
