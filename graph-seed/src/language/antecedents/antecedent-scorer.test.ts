import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAntecedents, toInquiry } from '../../extraction/coreference/antecedents.ts';
import { toSentenceTrees } from '../../extraction/tree/words.ts';
import { openLanguageEngine, type LanguageEngine } from '../index.ts';

describe('antecedent scorer', () => {
  let engine: LanguageEngine;
  beforeAll(async () => {
    engine = await openLanguageEngine();
  });
  afterAll(() => engine.close());

  it('gives no scores where nothing is asked', async () => {
    const empty = new Float32Array();
    expect(
      await engine.scoreAntecedents({
        mentions: { vectors: [], features: empty },
        pairs: { anaphors: new Uint32Array(), candidates: new Uint32Array(), features: empty },
      }),
    ).toEqual({ pairs: empty, none: empty });
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
    const { questions } = toInquiry(trees, []);
    const once = await engine.scoreAntecedents(questions);
    const { anaphors, candidates, features } = questions.pairs;
    const size = anaphors.length;
    const many = Array.from({ length: 200 }, (_, index) => index);
    const repeated = new Float32Array(200 * features.length);
    for (const index of many) repeated.set(features, index * features.length);
    const often = await engine.scoreAntecedents({
      mentions: questions.mentions,
      pairs: {
        anaphors: Uint32Array.from(many.flatMap(() => [...anaphors])),
        candidates: Uint32Array.from(many.flatMap(() => [...candidates])),
        features: repeated,
      },
    });
    expect(size * 200).toBeGreaterThan(2 * 1024);
    const last = often.pairs.slice(-size);
    once.pairs.forEach((score, index) => {
      expect(last[index]).toBeCloseTo(score, 3);
    });
  });
});
