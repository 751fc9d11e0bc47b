import { defineConfig } from 'vitest/config';

/** Workspaces give their sources under this condition, so that tests need no build. */
const source = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
};

export default defineConfig({
  test: {
    projects: [
      ...['graph-store', 'graph-seed', 'server'].map((name) => ({
        ...source,
        test: { name, root: name, include: ['src/**/*.test.ts'] },
      })),
      'client/vite.config.ts',
      { ...source, test: { name: 'e2e', root: 'e2e', include: ['**/*.test.ts'] } },
    ],
  },
});
