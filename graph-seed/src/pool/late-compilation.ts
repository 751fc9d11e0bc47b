import { setFlagsFromString } from 'node:v8';

/** Fifteen times V8's own, in bytes of code that a function runs through. */
const BYTES_BEFORE_OPTIMIZING = 1_000_000;

/**
 * Lets V8 compile a function to its fastest form only once that has run much longer than is usual. The reading is many hundreds of
 * functions of which none is very hot: to optimize them all costs a second or two of the processor in each process, which is half of
 * what the rules take on the first fifty articles, and what they gain is the same a little later.
 */
export function compileLate(): void {
  // Later V8s optimize in more steps, count calls instead of bytes, and print a complaint about a flag that they do not know.
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString(`--interrupt-budget=${BYTES_BEFORE_OPTIMIZING}`);
}
