import assert from 'node:assert/strict';
import { ask, askSize, askSizeWithin, type GraphSize, isReadyWithin } from '../system/ask.ts';
import { type ComposeProject, docker } from './engine.ts';

/** One thing that must hold of the composed system. */
export interface Check {
  readonly name: string;
  run(): Promise<void>;
}

/** A cold start on a slow machine: image pulled already, Neo4j made for the first time. */
const START_TIMEOUT_MS = 240_000;
/** How long a server may take to find its store again; ten seconds are promised, a busy machine gets more. */
const RETURN_MS = 30_000;

function inspect(container: string, format: string): string {
  const { exitCode, output } = docker(['inspect', '--format', format, container]);
  assert.equal(exitCode, 0, output);
  return output;
}

/** Lists what is checked, in order; each check builds on those before it. */
export function toChecks(project: ComposeProject): readonly Check[] {
  const address = `http://127.0.0.1:${project.port}`;
  const server = project.container('server');
  let seeded: GraphSize | undefined;
  return [
    {
      name: 'docker compose up builds the image, seeds Neo4j and waits until all is healthy',
      run: async () => {
        const built = project.compose('build', 'server');
        assert.equal(built.exitCode, 0, built.output);
        const up = project.compose('up', '--detach', '--wait');
        assert.equal(up.exitCode, 0, up.output);
        assert.ok(await isReadyWithin(address, START_TIMEOUT_MS), `${address} is not ready`);
      },
    },
    {
      name: 'the seed service has filled the graph with the dossier',
      run: async () => {
        assert.equal(
          inspect(project.container('seed'), '{{.State.Status}} {{.State.ExitCode}}'),
          'exited 0',
        );
        seeded = await askSize(address);
        assert.equal(seeded.articleCount, 2);
        assert.ok(seeded.entityCount > 0 && seeded.relationCount > 0, JSON.stringify(seeded));
      },
    },
    {
      name: 'a search over GraphQL finds an entity of the dossier',
      run: async () => {
        const { search } = await ask<{ search: { totalCount: number } }>(
          address,
          '{ search(text: "Hollande", in: [ENTITIES]) { totalCount } }',
        );
        assert.ok(search.totalCount > 0);
      },
    },
    {
      name: 'the server gives the built client',
      run: async () => {
        const response = await fetch(address);
        assert.equal(response.status, 200);
        assert.match(await response.text(), /<script type="module"[^>]+src=/);
      },
    },
    {
      name: 'every port is published on the loopback address only',
      run: async () => {
        for (const service of ['server', 'neo4j']) {
          const hosts = inspect(
            project.container(service),
            '{{range .NetworkSettings.Ports}}{{range .}}{{.HostIp}} {{end}}{{end}}',
          );
          assert.deepEqual([...new Set(hosts.split(' '))], ['127.0.0.1'], service);
        }
      },
    },
    {
      name: 'neither server nor Neo4j is root, has a capability or may gain one',
      run: async () => {
        for (const service of ['server', 'neo4j']) {
          const status = project.compose('exec', '-T', service, 'cat', '/proc/1/status').output;
          assert.match(status, /^CapEff:\s+0+$/m, service);
          assert.match(status, /^NoNewPrivs:\s+1$/m, service);
          assert.notEqual(project.compose('exec', '-T', service, 'id', '-u').output, '0', service);
        }
      },
    },
    {
      name: "the server's root file system cannot be written to",
      run: async () => {
        const touched = project.compose('exec', '-T', 'server', 'touch', '/app/trace');
        assert.notEqual(touched.exitCode, 0);
        assert.match(touched.output, /Read-only file system/);
      },
    },
    {
      name: 'seeding again changes nothing',
      run: async () => {
        const again = project.compose('run', '--rm', '-T', 'seed');
        assert.equal(again.exitCode, 0, again.output);
        assert.deepEqual(await askSize(address), seeded);
      },
    },
    {
      name: 'ENTENTE_SAMPLE=off leaves the graph alone',
      run: async () => {
        const off = project.compose('run', '--rm', '-T', '-e', 'ENTENTE_SAMPLE=off', 'seed');
        assert.equal(off.exitCode, 0, off.output);
        assert.equal(off.output.includes('articles'), false, off.output);
      },
    },
    {
      name: 'the server stops on request and comes back with the same graph',
      run: async () => {
        const stopped = project.compose('stop', '--timeout', '20', 'server');
        assert.equal(stopped.exitCode, 0, stopped.output);
        assert.equal(inspect(server, '{{.State.ExitCode}}'), '0');
        const started = project.compose('start', 'server');
        assert.equal(started.exitCode, 0, started.output);
        assert.ok(await isReadyWithin(address, START_TIMEOUT_MS), `${address} is not ready`);
        assert.deepEqual(await askSize(address), seeded);
      },
    },
    {
      name: 'Neo4j keeps the graph over a restart of its own, and the server finds it again',
      run: async () => {
        const restarted = project.compose('restart', '--timeout', '60', 'neo4j');
        assert.equal(restarted.exitCode, 0, restarted.output);
        assert.ok(await isReadyWithin(address, START_TIMEOUT_MS), `${address} is not ready`);
        assert.deepEqual(await askSizeWithin(address, RETURN_MS), seeded);
      },
    },
  ];
}
