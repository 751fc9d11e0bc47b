import type { Settings } from '@entente/graph-store';
import type { ReadOptions } from '../sources/index.ts';
import type { LlmSettings } from '../llm/index.ts';
import type { Terminal } from './terminal.ts';

/** 0: all done; 1: something was skipped, or the input is wrong; 2: the store or the engine cannot be used; 130: stopped by the user. */
export type ExitCode = 0 | 1 | 2 | 130;

/** What a command needs of the world. */
export interface SeedContext {
  readonly terminal: Terminal;
  /** Reads the settings; not called by a dry run. */
  readonly readSettings: () => Settings;
  /** What is read for the path `-`. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Which addresses may be asked; the public ones where it is absent. */
  readonly refuseAddress?: ReadOptions['refuseAddress'];
  /** Reads the settings of the language model; called only where it is to read. */
  readonly readLlmSettings: () => LlmSettings;
  /** Aborted when the user wants to stop. */
  readonly signal: AbortSignal;
  /** Called when the store is about to be changed: from here on a write is finished, not stopped. Throws when the user has stopped before. */
  readonly beginWrite: () => void;
}
