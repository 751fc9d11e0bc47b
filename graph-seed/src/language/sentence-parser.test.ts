import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSentenceParser, type SentenceParser } from './sentence-parser.ts';
import { openWeights, type Weights } from './weights.ts';

const sentence = ['Ada', 'wrote', 'to', 'Byron', '.'];

describe('sentence parser', () => {
  let weights: Weights;
  let parser: SentenceParser;
  beforeAll(async () => {
    weights = await openWeights();
    parser = createSentenceParser(weights);
  });
  afterAll(() => weights.session.release());

  it('answers in the order of the sentences, with nothing for one without words', async () => {
    const answers = await parser.parse([['Byron', 'and', 'Ada', 'slept'], [], ['Ada'], sentence]);
    expect(answers.map(({ words }) => words.length)).toEqual([4, 0, 1, 5]);
    expect(answers[3]?.words.map(({ deprel }) => deprel)).toEqual([
      'nsubj',
      'root',
      'case',
      'obl',
      'punct',
    ]);
  });

  it('gives vectors of 768 numbers a word only when asked', async () => {
    const [plain] = await parser.parse([sentence]);
    const [full] = await parser.parse([sentence], { vectors: 'encoder' });
    expect(plain?.vectors).toBeUndefined();
    expect(full?.vectors).toHaveLength(5 * 768);
    expect(full?.words).toEqual(plain?.words);
  });

  it('computes the numbers it computed when it was made, within 5 %', async () => {
    const [answer] = await parser.parse([sentence], { vectors: 'encoder' });
    const vectors = answer?.vectors ?? new Float32Array();
    const lengths = sentence.map((_, word) =>
      Math.hypot(...vectors.slice(word * 768, (word + 1) * 768)),
    );
    const recorded = [17.12, 17.17, 16.75, 16.87, 16.55];
    lengths.forEach((length, word) => {
      expect(Math.abs(length / (recorded[word] ?? 0) - 1)).toBeLessThan(0.05);
    });
  });

  it('reads words that no vocabulary holds', async () => {
    const answers = await parser.parse([['\uD83D', 'x'.repeat(10_000), '각', '[MASK]', '']]);
    expect(answers[0]?.words).toHaveLength(5);
  });
});
