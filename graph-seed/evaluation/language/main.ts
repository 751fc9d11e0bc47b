/**
 * Prints the figures of each label for the model card, against the corpora in the folder that ENTENTE_GOLD names:
 * `ENTENTE_GOLD=FOLDER npm run evaluate:labels`
 */
import { join } from 'node:path';
import { createSentenceParser } from '../../src/language/sentence-parser.ts';
import { openWeights } from '../../src/language/weights.ts';
import { readTreebank } from './gold-treebank.ts';
import { scoreDependencies, scorePartsOfSpeech, type LabelScores } from './label-scores.ts';
import { parseTreebank } from './language-evaluation.ts';
import { toF1, toPrecision, toRecall } from './ratio.ts';

const gold = process.env['ENTENTE_GOLD'] ?? '';
if (gold === '') {
  console.log('SKIPPED: no label is measured, since ENTENTE_GOLD names no folder.');
} else {
  const weights = await openWeights();
  const parser = createSentenceParser(weights);
  for (const name of ['ewt-test', 'gum-dev']) {
    const treebank = await readTreebank(join(gold, `corpora/ud-english-${name}.conllu.gz`));
    const documents = await parseTreebank(parser, treebank, 'gold tokens');
    printTable(`part of speech, ${name}`, scorePartsOfSpeech(documents));
    printTable(`dependency, ${name}`, scoreDependencies(documents));
  }
  await weights.session.release();
}

function printTable(title: string, scores: LabelScores): void {
  console.log(`\n| ${title} | P | R | F1 | gold |\n|---|---|---|---|---|`);
  for (const [label, counts] of scores) {
    const cells = [toPrecision, toRecall, toF1].map((toRatio) => toRatio(counts).toFixed(3));
    console.log(`| ${label} | ${cells.join(' | ')} | ${counts.gold} |`);
  }
}
