/**
 * Neo4j on Docker
 *
 * Starts a real Neo4j Community server in a container, where an engine answers and the image can be had.
 */
import { spawnSync } from 'node:child_process';

const IMAGE = 'neo4j:5.26-community';
const ANSWER_TIMEOUT_MS = 5_000;
const PULL_TIMEOUT_MS = 180_000;

function docker(args: readonly string[], timeout = ANSWER_TIMEOUT_MS): string | null {
  const { status, stdout } = spawnSync('docker', args, { encoding: 'utf8', timeout });
  return status === 0 ? stdout.trim() : null;
}

/** A container and where its server listens. */
export interface DockerServer {
  readonly uri: string;
  readonly container: string;
}

/** Starts a container; null where no engine answers, or the image can neither be found nor run. */
export function startDockerServer(password: string): DockerServer | null {
  if (docker(['info', '--format', '{{.ServerVersion}}']) === null) return null;
  if (
    docker(['image', 'inspect', IMAGE]) === null &&
    docker(['pull', IMAGE], PULL_TIMEOUT_MS) === null
  ) {
    return null;
  }
  const container = docker(
    [
      'run',
      '--detach',
      '--rm',
      '--publish',
      '127.0.0.1::7687',
      '--env',
      `NEO4J_AUTH=neo4j/${password}`,
      IMAGE,
    ],
    PULL_TIMEOUT_MS,
  );
  if (container === null) return null;
  const address = docker(['port', container, '7687/tcp'])?.split('\n')[0];
  if (address === undefined) {
    stopDockerServer(container);
    return null;
  }
  return { uri: `bolt://${address}`, container };
}

/** Ends a container with its data. */
export function stopDockerServer(container: string): void {
  docker(['rm', '--force', '--volumes', container], PULL_TIMEOUT_MS);
}
