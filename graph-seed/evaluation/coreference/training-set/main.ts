/**
 * Writes what the antecedent scorer is trained on into a folder: mentions and pairs of GUM without its news, read from raw text as
 * articles are, with the encoder's vectors. `graph-seed/training/antecedents.py` calls it:
 * `ENTENTE_GOLD=FOLDER npx tsx --conditions=source graph-seed/evaluation/coreference/training-set/main.ts OUTPUT`
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toInquiry } from '../../../src/extraction/coreference/antecedents.ts';
import type { Mention } from '../../../src/extraction/coreference/mentions.ts';
import { findQuotations } from '../../../src/extraction/stance/quotations.ts';
import { toSentenceTrees } from '../../../src/extraction/tree/words.ts';
import { analyzeText } from '../../../src/language/analyze-text.ts';
import { createSentenceParser } from '../../../src/language/sentence-parser.ts';
import { closeWeights, openWeights } from '../../../src/language/weights.ts';
import { placeMentions, toClusterFinder } from '../align-mentions.ts';
import { readGumCoreference } from '../gold-coreference.ts';

const gold = process.env['ENTENTE_GOLD'] ?? '';
const [output] = process.argv.slice(2);
if (gold === '' || output === undefined) {
  console.error('Set ENTENTE_GOLD to the folder with the corpora, and name the output folder.');
  process.exitCode = 2;
} else {
  await writeTrainingSet(gold, output);
}

async function writeTrainingSet(folder: string, target: string): Promise<void> {
  const files = ['train', 'dev'].map((part) => `corpora/ud-english-gum-${part}.conllu.gz`);
  const all = await Promise.all(files.map((file) => readGumCoreference(join(folder, file))));
  const weights = await openWeights();
  const parser = createSentenceParser(weights);
  const documents: { readonly id: string; readonly mentions: number; readonly pairs: number }[] =
    [];
  const vectors: Float32Array[] = [];
  const mentionFeatures: Uint8Array[] = [];
  const labels: Int32Array[] = [];
  const pairs: Int32Array[] = [];
  const pairFeatures: Uint8Array[] = [];
  // News is what the scorer is measured on.
  for (const { id, text, mentions } of all.flat().filter((one) => !one.id.startsWith('GUM_news'))) {
    const trees = toSentenceTrees(await analyzeText(parser, text, 'encoder'));
    const { mentions: found, questions } = toInquiry(trees, findQuotations(text, trees));
    const clusterOf = toClusterFinder(placeMentions(mentions, trees));
    documents.push({ id, mentions: found.length, pairs: questions.pairs.anaphors.length });
    vectors.push(...questions.mentions.vectors);
    mentionFeatures.push(Uint8Array.from(questions.mentions.features));
    labels.push(
      ...found.map((mention) => Int32Array.of(clusterOf(mention) ?? -1, toTask(mention))),
    );
    const { anaphors, candidates } = questions.pairs;
    pairs.push(
      Int32Array.from([...anaphors].flatMap((one, index) => [one, candidates[index] ?? 0])),
    );
    pairFeatures.push(Uint8Array.from(questions.pairs.features));
  }
  await closeWeights(weights);
  await mkdir(target, { recursive: true });
  await Promise.all([
    writeFile(join(target, 'documents.json'), JSON.stringify(documents)),
    writeFile(join(target, 'vectors.f32'), Buffer.concat(vectors.map(toBytes))),
    writeFile(join(target, 'mentions.u8'), Buffer.concat(mentionFeatures)),
    writeFile(join(target, 'labels.i32'), Buffer.concat(labels.map(toBytes))),
    writeFile(join(target, 'pairs.i32'), Buffer.concat(pairs.map(toBytes))),
    writeFile(join(target, 'pairs.u8'), Buffer.concat(pairFeatures)),
  ]);
  console.log(
    `${documents.length} documents, ${vectors.length} mentions, ${documents.reduce((sum, one) => sum + one.pairs, 0)} pairs`,
  );
}

/** 0 for a pronoun, 1 for a name, 2 for a common noun, 3 for what is no anaphor. */
function toTask({ isJoint, kind, pronoun }: Mention): number {
  if (isJoint) return 3;
  if (pronoun !== null) return /^(he|she|it|they)$/.test(pronoun) ? 0 : 3;
  return kind === 'name' ? 1 : 2;
}

function toBytes(values: Float32Array | Int32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
