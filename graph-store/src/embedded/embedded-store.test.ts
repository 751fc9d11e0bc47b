import { afterAll } from 'vitest';
import { openGraphStore } from '../open-graph-store.ts';
import { describeGraphStore } from '../testing/describe-graph-store.ts';
import { deleteFolder, makeTemporaryFolder } from '../testing/temporary-folder.ts';

const dataFolder = makeTemporaryFolder();
afterAll(() => deleteFolder(dataFolder));

describeGraphStore('the embedded store', () =>
  openGraphStore({ store: 'embedded', neo4j: null, dataFolder }),
);
