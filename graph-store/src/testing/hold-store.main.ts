/** A process that opens a store and holds it until it is ended. */
import { openGraphStore } from '../open-graph-store.ts';
import type { StoreSettings } from '../open-graph-store.ts';

await openGraphStore(JSON.parse(process.argv[2] ?? '') as StoreSettings);
process.stdout.write('open\n');
setInterval(() => undefined, 1_000);
