import { beginNeo4jRun, endNeo4jRun } from './neo4j-server.ts';

/** For Vitest's `globalSetup`: one Neo4j server for all test files of a run, ended with it. Started by the first that asks. */
export function setup(): () => void {
  const folder = beginNeo4jRun();
  return () => {
    if (folder !== null) endNeo4jRun(folder);
  };
}
