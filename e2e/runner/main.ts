/**
 * The test command
 *
 * `npm test` checks everything: generated code, types, lint, format, unused code, every test of every workspace on both stores, the
 * build, and user stories in a real Chromium. `npm run check` leaves out what needs more than Node: Neo4j, the build and Chromium.
 * A step that fails hides no other, and the last line is `N passed, N failed`.
 */
import { parseArgs } from 'node:util';
import { beginNeo4jRun, endNeo4jRun } from '@entente/graph-store/testing';
import { CHROMIUM_REMEDY, findOrInstallChromium } from '../browser/install-chromium.ts';
import { runSteps } from './run-steps.ts';
import { scriptStep, type Step, testStep } from './step.ts';
import { FAILED, PASSED, sumTallies, toClosingLine } from './tally.ts';

const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false } } });

const staticSteps: readonly Step[] = [
  scriptStep('generated code', 'generate'),
  scriptStep('types', 'typecheck'),
  scriptStep('lint', 'lint'),
  scriptStep('format', 'format:check'),
  scriptStep('unused code', 'unused'),
];

const chromiumStep: Step = {
  name: 'Chromium',
  run: async () => {
    const path = findOrInstallChromium();
    console.log(path ?? CHROMIUM_REMEDY);
    return path === null ? FAILED : PASSED;
  },
};

const steps: readonly Step[] = values.fast
  ? [...staticSteps, testStep('tests', 'unit')]
  : [
      ...staticSteps,
      testStep('tests', 'unit'),
      scriptStep('build', 'build'),
      chromiumStep,
      testStep('user stories', 'e2e', { needs: ['build', 'Chromium'] }),
    ];

// Steps that test on Neo4j share one server; the first that asks starts it.
const neo4jRun = beginNeo4jRun();
const endRun = (): void => {
  if (neo4jRun !== null) endNeo4jRun(neo4jRun);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endRun();
    process.exit(1);
  });
}
const outcomes = await runSteps(steps, console.log);
endRun();
console.log('');
for (const { name, tally, milliseconds } of outcomes) {
  const seconds = (milliseconds / 1_000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${name}: ${toClosingLine(tally)}`);
}
const tally = sumTallies(outcomes.map((outcome) => outcome.tally));
console.log(`\n${toClosingLine(tally)}`);
process.exitCode = tally.failed === 0 ? 0 : 1;
