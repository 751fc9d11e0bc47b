import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Figure, Topic } from '../../figure.ts';

const costSchema = z.object({
  loadSeconds: z.number(),
  words: z.number(),
  processorSeconds: z.number(),
  residentMegabytes: z.number(),
});

/** What the language engine costs, from raw text with tokenizer and decoding; it depends on the machine, so nothing here has a floor. */
export const engineCostTopic: Topic = {
  name: 'language-cost',
  measure: async (folder) => {
    const { loadSeconds, words, processorSeconds, residentMegabytes } = await measureAlone(folder);
    const weights = await stat(new URL('../../../models/engine.q.onnx', import.meta.url));
    const cost = (name: string, value: number, target: number, counts: string): Figure => ({
      name,
      value,
      target,
      floor: null,
      counts,
      higherIsBetter: false,
    });
    return [
      {
        ...cost('words a second of one core, engine', words / processorSeconds, 6000, ''),
        counts: `${words} words in ${processorSeconds.toFixed(1)} s of the processor`,
        higherIsBetter: true,
      },
      cost('seconds to load the engine', loadSeconds, 0.5, 'by the clock'),
      cost('MB of weights', weights.size / 1e6, 30, 'engine.q.onnx'),
      cost('MB resident, engine', residentMegabytes, 500, 'the largest in the run'),
    ];
  },
};

/** Runs `main.ts` in a process of its own, so that neither memory nor caches of this one count. */
async function measureAlone(folder: string): Promise<z.infer<typeof costSchema>> {
  const script = fileURLToPath(new URL('main.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...process.execArgv,
    script,
    folder,
  ]);
  return costSchema.parse(JSON.parse(stdout));
}
