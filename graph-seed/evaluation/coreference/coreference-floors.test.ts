import { describe, expect, it } from 'vitest';
import { toSentenceTrees } from '../../src/extraction/tree/words.ts';
import { openLanguageEngine } from '../../src/language/index.ts';
import { describeFloors } from '../testing/describe-floors.ts';
import { placeMentions } from './align-mentions.ts';
import { coreferenceTopic } from './coreference-topic.ts';
import { findMentions } from '../../src/extraction/coreference/mentions.ts';
import { scoreLinks } from './score-links.ts';

describeFloors(coreferenceTopic);

const text = 'Flavia saw Rudolf. She smiled.';
const span = (words: string, cluster: number) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  cluster,
});

describe('the comparison with marked coreference', () => {
  it('takes a link for right when both ends are of one cluster', async () => {
    const engine = await openLanguageEngine();
    const trees = toSentenceTrees(await engine.analyze(text));
    await engine.close();
    const [flavia, rudolf, she] = findMentions(trees);
    if (!flavia || !rudolf || !she) throw new Error('Three mentions are expected.');
    const placed = placeMentions([span('Flavia', 1), span('Rudolf', 2), span('She', 1)], trees);
    const right = scoreLinks([{ anaphor: she, antecedent: flavia }], placed);
    const wrong = scoreLinks([{ anaphor: she, antecedent: rudolf }], placed);
    expect([right.pronoun, wrong.pronoun]).toEqual([
      { given: 1, right: 1, gold: 1 },
      { given: 1, right: 0, gold: 1 },
    ]);
  });
});
