import { defineConfig } from 'vitest/config';

/** Helpers of the store's tests come as sources: a build is not asked for twice. */
const source = { conditions: ['source'] };

/** User stories against the running system: one file at a time, since each starts a server and a browser. */
export default defineConfig({
  resolve: source,
  ssr: { resolve: { ...source, externalConditions: ['source'] } },
  test: {
    name: 'e2e',
    root: import.meta.dirname,
    include: ['*.e2e.ts'],
    globalSetup: ['../graph-store/src/testing/neo4j-global-setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
