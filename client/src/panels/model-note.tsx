import type { ReactElement } from 'react';
import { useExplorerState } from '../explored-graph/use-explorer.ts';

/** Says that a language model read the articles, and which; nothing where the rules did. */
export function ModelNote(): ReactElement | null {
  const model = useExplorerState(({ size }) => size?.languageModel ?? null);
  return model === null ? null : (
    <p className="panel-model">Read by a language model, {model}: check each sentence.</p>
  );
}
