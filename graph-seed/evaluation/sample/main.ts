/**
 * Draws claims on news that the rules were not written for, to be judged by hand (`ENTENTE_GOLD` names the folder of the corpora):
 * `npm run evaluate:sample -- draw` renews the kept sample, keeping what was judged of claims that stay;
 * `npm run evaluate:sample -- show` prints the kept claims, each with its sentence; `-- show NUMBER...` some of them;
 * `npm run evaluate:sample -- try SEED` prints fifty others.
 * A judgement is written into judgements.json, true for each part that is right.
 */
import type { Article } from '@entente/graph-store';
import { EXTRACTOR_VERSION } from '../../src/extraction/index.ts';
import { readNewsCorpus } from '../corpora/news-corpus.ts';
import { drawSample } from './draw-sample.ts';
import { readSample, writeSample } from './sample-file.ts';
import type { SampledClaim } from './sample-file.ts';
import { isSameClaim, showClaim } from './sampled-claims.ts';

const USAGE = 'Write `draw`, `show`, `show NUMBER...` or `try SEED`.';
const folder = process.env['ENTENTE_GOLD'] ?? '';
const [command = '', ...rest] = process.argv.slice(2);

if (folder === '') {
  console.error('ENTENTE_GOLD names no folder; set it to the folder with the gold and corpora.');
  process.exitCode = 2;
} else if (command === 'draw') {
  await renewSample();
} else if (command === 'show') {
  const { claims } = await readSample();
  await print(claims, rest.length === 0 ? null : new Set(rest.map(Number)));
} else if (command === 'try' && Number.isInteger(Number(rest[0]))) {
  const drawn = await drawSample(folder, Number(rest[0]));
  await print(
    drawn.map(({ claim }) => claim),
    null,
  );
} else {
  console.error(`"${[command, ...rest].join(' ')}" is no command. ${USAGE}`);
  process.exitCode = 2;
}

async function renewSample(): Promise<void> {
  const { readme, claims: kept } = await readSample();
  const drawn = await drawSample(folder);
  const claims = drawn.map(
    ({ claim }): SampledClaim => kept.find((one) => isSameClaim(one, claim)) ?? claim,
  );
  await writeSample({ readme, extractorVersion: EXTRACTOR_VERSION, claims });
  const open = claims.filter(({ judgement }) => judgement === null).length;
  console.log(`${claims.length} claims, ${open} to be judged.`);
}

async function print(
  claims: readonly SampledClaim[],
  numbers: ReadonlySet<number> | null,
): Promise<void> {
  const articles = new Map<string, Article>();
  for (const corpus of ['re3d', 'gum'] as const) {
    for (const article of await readNewsCorpus(folder, corpus)) articles.set(article.id, article);
  }
  claims.forEach((claim, index) => {
    if (numbers !== null && !numbers.has(index)) return;
    console.log(`${index} ${showClaim(claim, articles.get(claim.document)?.text ?? '')}\n`);
  });
}
