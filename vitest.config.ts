import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Workspaces give their sources under this condition, so that tests need no build. */
const source = {
  // Vite would take GraphQL's ESM build and Node takes its CommonJS one: two copies refuse each other's schemas.
  resolve: {
    conditions: ['source'],
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
};

/** Not a measure: a busy machine is no reason to fail. */
const testTimeout = 60_000;

/** One Neo4j server a run, started by the first test file that asks for it. */
const globalSetup = [
  fileURLToPath(new URL('graph-store/src/testing/neo4j-global-setup.ts', import.meta.url)),
];

export default defineConfig({
  test: {
    projects: [
      ...['graph-store', 'graph-seed', 'server'].map((name) => ({
        ...source,
        test: {
          name,
          root: name,
          include: ['{src,evaluation}/**/*.test.ts'],
          globalSetup,
          testTimeout,
        },
      })),
      'client/vite.config.ts',
      {
        ...source,
        test: { name: 'e2e', root: 'e2e', include: ['**/*.test.ts'], globalSetup, testTimeout },
      },
    ],
  },
});
