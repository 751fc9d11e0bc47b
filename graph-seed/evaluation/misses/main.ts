/**
 * Lists what was missed and misread on annotated articles, each with its sentence:
 * `npm run evaluate:misses -- PATH.json`; without a path those of the two originals in the folder that ENTENTE_GOLD names, with `re3d`
 * the marked relations of re3d there that no claim links.
 */
import { join } from 'node:path';
import { evaluateExtraction } from '../extraction/evaluate-extraction.ts';
import { splitSentences } from '../../src/language/segmentation/sentence-splitter.ts';
import { ententeReader } from '../graph-reader.ts';
import type { MarkedRelation } from '../re3d/re3d-annotation.ts';
import { scoreRe3d } from '../re3d/re3d-topic.ts';
import type { GraphDocument } from '@entente/graph-store';
import { listMisses } from './list-misses.ts';

const folder = process.env['ENTENTE_GOLD'] ?? '';
const [path = folder === '' ? '' : join(folder, 'gold/seeds_gold.json')] = process.argv.slice(2);

if (path === '') {
  console.error('Name an annotation, PATH.json, or set ENTENTE_GOLD to the folder with the gold.');
  process.exitCode = 2;
} else if (path === 're3d') {
  const scored = await scoreRe3d(folder, ententeReader);
  print(
    'Marked relations missed',
    scored.flatMap(({ graph, score }) => score.missed.map((relation) => tell(relation, graph))),
  );
} else {
  const misses = listMisses(await evaluateExtraction(path));
  print('Entities missed', misses.entitiesMissed);
  print('Entities of another kind', misses.entitiesOfAnotherKind);
  print('Entities that the annotator did not find', misses.entitiesWithoutGold);
  print('Relations missed', misses.relationsMissed);
  print('Claims that the annotator did not find', misses.claimsWithoutGold);
  print('Relations misread', misses.relationsMisread);
}

function print(title: string, lines: readonly string[]): void {
  console.log(`## ${title}: ${lines.length}\n`);
  for (const line of lines) console.log(`- ${line}`);
  console.log('');
}

function tell({ type, source, target }: MarkedRelation, { articles }: GraphDocument): string {
  const [{ id, text } = { id: '', text: '' }] = articles;
  const [from, to] = [source, target].toSorted((one, other) => one.start - other.start);
  const sentences = splitSentences(text).filter(
    (words) =>
      (words.at(-1)?.end ?? 0) > (from?.start ?? 0) && (words[0]?.start ?? 0) < (to?.end ?? 0),
  );
  const cited = text.slice(sentences[0]?.[0]?.start ?? 0, sentences.at(-1)?.at(-1)?.end ?? 0);
  return `${id.slice(0, 8)} [${source.text}] ${type} [${target.text}]: ${cited.replaceAll(/\s+/gu, ' ')}`;
}
