import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Explorer, ExplorerState } from './explorer.ts';

/** Carries the explorer to every part of the client. */
export const ExplorerContext = createContext<Explorer | null>(null);

/**
 * Gives the explorer.
 * @throws {Error} outside `ExplorerContext`.
 */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null)
    throw new Error('No explorer here; wrap the component in ExplorerContext.');
  return explorer;
}

/** Reads a part of the explorer's state, and renders again when it changes. */
export function useExplorerState<Part>(select: (state: ExplorerState) => Part): Part {
  return useStore(useExplorer().store, select);
}
