/**
 * A process that begins to write a random graph and is killed (SIGKILL) in the middle: the moment is a share of the rows, a little
 * after the progress that reports it, within the next transaction.
 */
import { openGraphStore } from '../open-graph-store.ts';
import type { StoreSettings } from '../open-graph-store.ts';
import { randomGraph } from './random-graph.ts';

const [settings = '', seed = '', entityCount = '', share = ''] = process.argv.slice(2);
const store = await openGraphStore(JSON.parse(settings) as StoreSettings);
await store.replaceGraph(randomGraph(Number(seed), Number(entityCount)), [], ({ done, total }) => {
  if (done > 0 && done >= total * Number(share)) {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 3);
  }
});
await store.close();
