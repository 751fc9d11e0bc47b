/** The server alone, as containers run it: `node server/dist/main.js`. The store is seeded by `npm run seed`. */
import { readSettings } from '@entente/graph-store';
import { toFailure } from './failure.ts';
import { serve } from './serve.ts';

try {
  await serve(readSettings(process.env));
} catch (error) {
  const { sentence, exitCode } = toFailure(error);
  console.error(sentence);
  process.exit(exitCode);
}
