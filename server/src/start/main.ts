/** `npm start`: builds what is missing or outdated, fills an empty store with the sample dossier, and serves. */
import { fileURLToPath } from 'node:url';
import { readSettings } from '@entente/graph-store';
import { toFailure } from '../failure.ts';
import { serve } from '../serve.ts';
import { buildOutdated } from './build.ts';
import { refuseWords } from './refuse-words.ts';
import { seedSample } from './seed-sample.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const print = (line: string): void => console.log(line);

try {
  refuseWords(process.argv.slice(2));
  const settings = readSettings(process.env);
  await buildOutdated(ROOT, print);
  await seedSample(settings, ROOT, print);
  await serve(settings);
} catch (error) {
  const { sentence, exitCode } = toFailure(error);
  console.error(sentence);
  process.exit(exitCode);
}
