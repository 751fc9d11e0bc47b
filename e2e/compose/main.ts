/**
 * The composed system, tried
 *
 * `npm run test:compose`: brings docker-compose.yml up under a name, ports, volumes and a password of its own, with the engine and
 * images that are there, checks it from outside, and takes it down again. Exit code 0 when all held, 1 when not, 3 when there is no
 * engine to try it on.
 */
import { runSteps } from '../runner/run-steps.ts';
import { FAILED, PASSED, SKIPPED, sumTallies, toClosingLine } from '../runner/tally.ts';
import { toChecks } from './checks.ts';
import { type ComposeProject, findObstacle, prepareProject } from './engine.ts';

const LOG_LINES = '40';
const NO_ENGINE = 3;

async function tryOut(project: ComposeProject): Promise<boolean> {
  const checks = toChecks(project);
  const first = checks[0]?.name ?? '';
  const outcomes = await runSteps(
    checks.map((check) => ({
      name: check.name,
      needs: check.name === first ? [] : [first],
      run: async () => {
        await check.run();
        return PASSED;
      },
    })),
    console.log,
  );
  const failed = outcomes.some((outcome) => outcome.tally.failed > 0);
  if (failed) console.log(project.compose('logs', '--tail', LOG_LINES).output);
  console.log('\n» docker compose down takes all away, volumes included');
  const removed = project.remove();
  if (removed.exitCode !== 0) console.log(removed.output);
  const down = { tally: removed.exitCode === 0 ? PASSED : FAILED };
  const tally = sumTallies([...outcomes, down].map((outcome) => outcome.tally));
  console.log(`\n${toClosingLine(tally)}`);
  return tally.failed === 0;
}

const obstacle = findObstacle();
if (obstacle !== null) {
  console.error(`NOT RUN: docker compose. ${obstacle}`);
  console.log(toClosingLine(SKIPPED));
  process.exit(NO_ENGINE);
}
const project = await prepareProject();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    project.remove();
    process.exit(1);
  });
}
process.exitCode = (await tryOut(project)) ? 0 : 1;
