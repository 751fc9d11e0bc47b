/**
 * Prints how well the extraction reads the annotated articles in the folder that ENTENTE_GOLD names:
 * `ENTENTE_GOLD=FOLDER npx tsx --conditions=source graph-seed/evaluation/extraction/main.ts`
 */
import { evaluateExtraction, toFigures } from './evaluate-extraction.ts';

const gold = process.env['ENTENTE_GOLD'];
if (gold === undefined || gold === '') {
  console.log('SKIPPED: the extraction is not measured, since ENTENTE_GOLD names no folder.');
} else {
  const { score, graph } = await evaluateExtraction(gold);
  console.log('| extraction | measured | floor | counts |\n|---|---|---|---|');
  for (const { name, value, floor, counts } of toFigures(score)) {
    console.log(`| ${name} | ${value.toFixed(3)} | ${floor.toFixed(2)} | ${counts} |`);
  }
  console.log(`\n${graph.claims.length} claims, ${graph.disagreements.length} disagreements`);
}
