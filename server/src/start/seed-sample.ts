import { openGraphStore, StoreUnavailableError } from '@entente/graph-store';
import type { Settings, StoreState } from '@entente/graph-store';
import { runNpm } from './run-npm.ts';

/** What is to be done about the state of a store before it is served. */
export type FirstStep = 'serve' | 'seed sample' | 'tell how to seed';

/** Decides it. A database server may be shared with others: it is never written to unasked. */
export function chooseFirstStep(
  state: StoreState,
  { sample, store }: Pick<Settings, 'sample' | 'store'>,
): FirstStep {
  if (state === 'complete') return 'serve';
  return sample && store === 'embedded' ? 'seed sample' : 'tell how to seed';
}

async function findState(settings: Settings): Promise<StoreState | null> {
  const store = await openGraphStore(settings);
  try {
    return await store.getState();
  } catch (error) {
    if (error instanceof StoreUnavailableError) return null;
    throw error;
  } finally {
    await store.close();
  }
}

/**
 * Fills an empty embedded store with the sample dossier, or says how to fill it with articles of one's own. A seed that fails
 * says why by itself and does not keep the server from starting.
 * @throws {KnowledgeGraphError} when the store is there but cannot be used.
 */
export async function seedSample(
  settings: Settings,
  root: string,
  print: (line: string) => void,
): Promise<void> {
  const state = await findState(settings);
  // A store that is away is the server's to wait for.
  if (state === null) return;
  const step = chooseFirstStep(state, settings);
  if (step === 'serve') return;
  if (step === 'tell how to seed') {
    const first = settings.store === 'embedded' ? 'stop the server and run' : 'run';
    const what = state === 'empty' ? 'empty' : 'incomplete: a seed was cut off';
    print(`The graph is ${what}. To read articles of your own, ${first}: npm run seed -- FOLDER`);
    return;
  }
  const { exitCode } = await runNpm(['run', '--silent', 'seed'], root, true);
  if (exitCode !== 0) {
    print(
      `The sample articles were not all read (the seed ended with code ${exitCode}); the lines above say why. The server starts with what there is.`,
    );
  }
}
