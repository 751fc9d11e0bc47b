import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAntecedents, toQuestions } from '../../extraction/coreference/antecedents.ts';
import { findQuestions } from '../../extraction/coreference/candidates.ts';
import { findMentions } from '../../extraction/coreference/mentions.ts';
import { toSentenceTrees } from '../../extraction/words.ts';
import { openLanguageEngine, type LanguageEngine } from '../index.ts';

describe('antecedent scorer', () => {
  let engine: LanguageEngine;
  beforeAll(async () => {
    engine = await openLanguageEngine();
  });
  afterAll(() => engine.close());

  it('gives no scores where nothing is asked', async () => {
    expect(await engine.scoreAntecedents({ mentions: [], pairs: [] })).toEqual({
      pairs: new Float32Array(),
      none: new Float32Array(),
    });
  });

  it('gives chances that add up to one for each anaphor', async () => {
    const trees = toSentenceTrees(
      await engine.analyze('Flavia met Rudolf in Zenda. She praised him.'),
    );
    const anaphors = await findAntecedents(trees, [], engine);
    expect(anaphors.map(({ mention }) => mention.head.text)).toContain('She');
    for (const { antecedents, nothing } of anaphors) {
      const sum = antecedents.reduce((total, { chance }) => total + chance, nothing);
      expect(sum).toBeCloseTo(1, 5);
    }
  });

  it('scores a long article in parts as it would at once', async () => {
    const text = 'Flavia met the envoy of Ruritania. She told him that it would sign. ';
    const trees = toSentenceTrees(await engine.analyze(text.repeat(4)));
    const mentions = findMentions(trees);
    const questions = toQuestions(mentions, findQuestions(mentions), []);
    const once = await engine.scoreAntecedents(questions);
    const often = await engine.scoreAntecedents({
      mentions: questions.mentions,
      pairs: Array.from({ length: 200 }, () => questions.pairs).flat(),
    });
    const size = questions.pairs.length;
    expect(size * 200).toBeGreaterThan(16_384);
    const last = often.pairs.slice(-size);
    once.pairs.forEach((score, index) => {
      expect(last[index]).toBeCloseTo(score, 3);
    });
  });
});
