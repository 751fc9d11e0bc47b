/**
 * Prints how well and how fast the language engine reads, against the corpora in the folder that ENTENTE_GOLD names:
 * `ENTENTE_GOLD=FOLDER npx tsx --conditions=source graph-seed/evaluation/language/main.ts`
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openLanguageEngine } from '../../src/language/index.ts';
import { createSentenceParser } from '../../src/language/sentence-parser.ts';
import { openWeights } from '../../src/language/weights.ts';
import { readNames } from './gold-names.ts';
import { readTreebank, type GoldDocument } from './gold-treebank.ts';
import { evaluateNames, evaluateTrees, segmentations } from './language-evaluation.ts';
import { addCounts, toF1, toPrecision, toRecall, type Counts } from './ratio.ts';

const gold = process.env['ENTENTE_GOLD'];
if (gold === undefined || gold === '') {
  console.log('SKIPPED: the language engine is not measured, since ENTENTE_GOLD names no folder.');
} else {
  await evaluate(gold);
}

async function evaluate(folder: string): Promise<void> {
  const treebanks = [
    {
      name: 'EWT test',
      documents: await readTreebank(join(folder, 'corpora/ud-english-ewt-test.conllu.gz')),
    },
    {
      name: 'GUM dev',
      documents: await readTreebank(join(folder, 'corpora/ud-english-gum-dev.conllu.gz')),
    },
  ];
  for (const { name, documents } of treebanks) await printSpeed(name, documents);

  const weights = await openWeights();
  const parser = createSentenceParser(weights);
  console.log(
    '\n| treebank, cut by | UPOS | UAS | LAS | token F1 | sentence F1 |\n|---|---|---|---|---|---|',
  );
  for (const { name, documents } of treebanks) {
    for (const segmentation of segmentations) {
      const scores = await evaluateTrees(parser, documents, segmentation);
      const cells = [scores.upos, scores.heads, scores.labelledHeads].map((counts) =>
        (100 * toF1(counts)).toFixed(2),
      );
      cells.push(toF1(scores.tokens).toFixed(4), toF1(scores.sentences).toFixed(3));
      console.log(`| ${name}, ${segmentation} | ${cells.join(' | ')} |`);
    }
  }

  const demonyms = z
    .array(z.string())
    .parse(JSON.parse(await readFile(join(folder, 'engine/demonyms.json'), 'utf8')));
  const names = await evaluateNames(
    parser,
    await readNames(join(folder, 'corpora/ner-redocred-dev.jsonl.gz'), 100),
    new Set(demonyms),
  );
  console.log('\n| names, Re-DocRED dev[:100] | P | R | F1 |\n|---|---|---|---|');
  printNames('PER', names.PER);
  printNames('ORG', names.ORG);
  printNames('LOC', names.LOC);
  printNames('micro of the three', [names.PER, names.ORG, names.LOC].reduce(addCounts));
  printNames('demonyms', names.DEM);
  await weights.session.release();
}

function printNames(name: string, counts: Counts): void {
  const cells = [toPrecision, toRecall, toF1].map((toRatio) => toRatio(counts).toFixed(3));
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

/** One thread from raw text to labels: loading, words a second by the clock and of the processor, memory of the process. */
async function printSpeed(name: string, documents: readonly GoldDocument[]): Promise<void> {
  const opened = performance.now();
  const engine = await openLanguageEngine();
  const loadMs = performance.now() - opened;
  const started = performance.now();
  const before = process.cpuUsage();
  let words = 0;
  for (const { text } of documents) {
    const { sentences } = await engine.analyze(text);
    words += sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const processorSeconds = (user + system) / 1e6;
  await engine.close();
  console.log(
    `${name}: loaded in ${loadMs.toFixed(0)} ms; ${words} words, ${(words / seconds).toFixed(0)} words/s, ` +
      `${(words / processorSeconds).toFixed(0)} a second of the processor; ` +
      `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB resident`,
  );
}
