/**
 * Measures, alone in its process, what the language engine costs: reads GUM dev from raw text, document by document, on one thread, and
 * prints one line of JSON. `engine-cost-topic.ts` runs it.
 */
import { join } from 'node:path';
import { openLanguageEngine } from '../../../src/language/index.ts';
import { readTreebank } from '../gold-treebank.ts';

const documents = await readTreebank(
  join(process.argv[2] ?? '', 'corpora/ud-english-gum-dev.conllu.gz'),
);
const opened = performance.now();
const engine = await openLanguageEngine();
const loadSeconds = (performance.now() - opened) / 1000;
const before = process.cpuUsage();
let words = 0;
for (const { text } of documents) {
  const { sentences } = await engine.analyze(text);
  words += sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}
const { user, system } = process.cpuUsage(before);
await engine.close();
console.log(
  JSON.stringify({
    loadSeconds,
    words,
    processorSeconds: (user + system) / 1e6,
    residentMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
