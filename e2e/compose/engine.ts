import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../system/free-port.ts';
import { writeSecrets } from './secrets.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a command printed. */
export interface Answer {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs `docker` in the repository and gives what it printed, both streams in one. */
export function docker(
  dockerArguments: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Answer {
  const { status, stdout, stderr } = spawnSync('docker', [...dockerArguments], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...variables },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { exitCode: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}`.trim() };
}

/** Says in one sentence why compose cannot be run here; null when it can. */
export function findObstacle(): string | null {
  if (docker(['info']).exitCode !== 0) {
    return 'No Docker engine answers; start one and run this again.';
  }
  if (docker(['compose', 'version']).exitCode !== 0) {
    return 'The Docker engine answers, but "docker compose" is missing; install its plugin, version 2.20 or later.';
  }
  return null;
}

/** A project of docker compose that lives for one run: its own name, ports, volumes and password. */
export interface ComposeProject {
  readonly port: number;
  compose(...composeArguments: readonly string[]): Answer;
  /** Name of a service's container, running or not. */
  container(service: string): string;
  /** Takes all down, volumes and password included. */
  remove(): Answer;
}

/** Prepares a project without starting anything. */
export async function prepareProject(): Promise<ComposeProject> {
  const name = `entente-test-${randomInt(1e9)}`;
  const secrets = mkdtempSync(join(tmpdir(), 'entente-secrets-'));
  writeSecrets(secrets);
  const port = await findFreePort();
  const variables = {
    // The classic builder works with and without the buildx plugin, and the Dockerfile asks for no more.
    ...(docker(['buildx', 'version']).exitCode === 0 ? {} : { DOCKER_BUILDKIT: '0' }),
    ENTENTE_SECRETS: secrets,
    ENTENTE_SAMPLE: 'on',
    ENTENTE_TOKEN: '',
    PORT: String(port),
    NEO4J_HTTP_PORT: String(await findFreePort()),
    NEO4J_BOLT_PORT: String(await findFreePort()),
  };
  const compose = (...composeArguments: readonly string[]): Answer =>
    docker(
      ['compose', '--project-name', name, '--progress', 'plain', ...composeArguments],
      variables,
    );
  return {
    port,
    compose,
    container: (service) => `${name}-${service}-1`,
    remove: () => {
      const answer = compose('down', '--volumes', '--remove-orphans', '--timeout', '20');
      rmSync(secrets, { recursive: true, force: true });
      return answer;
    },
  };
}
