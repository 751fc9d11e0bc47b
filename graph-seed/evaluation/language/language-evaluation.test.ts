import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createSentenceParser, type SentenceParser } from '../../src/language/sentence-parser.ts';
import { openWeights, type Weights } from '../../src/language/weights.ts';
import { readNames } from './gold-names.ts';
import { readTreebank } from './gold-treebank.ts';
import { evaluateNames, evaluateTrees, type Segmentation } from './language-evaluation.ts';
import { addCounts, toF1 } from './ratio.ts';

const gold = process.env['ENTENTE_GOLD'] ?? '';
if (gold === '') {
  process.stderr.write(
    'SKIPPED: the language engine is not measured, since ENTENTE_GOLD names no folder.\n',
  );
}

/** Floors a little below what was measured, in per cent; processors round the int8 numbers differently. */
describe.skipIf(gold === '')('language engine on gold corpora', { timeout: 300_000 }, () => {
  let weights: Weights;
  let parser: SentenceParser;
  beforeAll(async () => {
    weights = await openWeights();
    parser = createSentenceParser(weights);
  });
  afterAll(() => weights.session.release());

  it.each([
    ['ewt-test', 'gold tokens', { upos: 97, uas: 91.6, las: 89.2, tokens: 100 }],
    ['ewt-test', 'gold sentences', { upos: 96, uas: 90.4, las: 88, tokens: 98.9 }],
    ['ewt-test', 'raw text', { upos: 95.9, uas: 88.5, las: 86.2, tokens: 98.9 }],
    ['gum-dev', 'gold sentences', { upos: 97.9, uas: 91.2, las: 88.9, tokens: 99.9 }],
    ['gum-dev', 'raw text', { upos: 97.9, uas: 90.8, las: 88.6, tokens: 99.9 }],
  ] satisfies readonly (readonly [string, Segmentation, Record<string, number>])[])(
    'reads %s cut by %s at least as well as %j',
    async (name, segmentation, floors) => {
      const documents = await readTreebank(join(gold, `corpora/ud-english-${name}.conllu.gz`));
      const scores = await evaluateTrees(parser, documents, segmentation);
      expect(100 * toF1(scores.upos)).toBeGreaterThanOrEqual(floors.upos);
      expect(100 * toF1(scores.heads)).toBeGreaterThanOrEqual(floors.uas);
      expect(100 * toF1(scores.labelledHeads)).toBeGreaterThanOrEqual(floors.las);
      expect(100 * toF1(scores.tokens)).toBeGreaterThanOrEqual(floors.tokens);
    },
  );

  it('finds the names of persons, organizations and places at F1 .83 or better', async () => {
    const demonyms = JSON.parse(await readFile(join(gold, 'engine/demonyms.json'), 'utf8'));
    const documents = await readNames(join(gold, 'corpora/ner-redocred-dev.jsonl.gz'), 100);
    const { PER, ORG, LOC } = await evaluateNames(
      parser,
      documents,
      new Set(z.array(z.string()).parse(demonyms)),
    );
    expect(toF1([PER, ORG, LOC].reduce(addCounts))).toBeGreaterThanOrEqual(0.83);
  });
});
