import { useEffect } from 'react';
import { useComebacks } from '../api/use-connection.ts';
import { MAX_ENTITIES } from '../explored-graph/explorer.ts';
import { useExplorer } from '../explored-graph/use-explorer.ts';
import { readView, toSearch } from './view.ts';

/** The canvas reports places while it settles; the address waits until it has. */
const SETTLE_MS = 250;

function withoutPlaces(search: string): string {
  return search
    .split('&')
    .filter((pair) => !pair.startsWith('at='))
    .join('&');
}

/** Opens what the address says, and keeps the address equal to the view: Back undoes what was drawn, taken in hand or filtered. */
export function useViewUrl(): void {
  const explorer = useExplorer();
  const comebacks = useComebacks();
  useEffect(() => {
    // The server was away when the page was opened: now it can be drawn.
    if (comebacks > 0 && explorer.store.getState().graph.firstPicture === null)
      void explorer.open(readView(location.search));
  }, [comebacks, explorer]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOpening = false;
    const open = async (): Promise<void> => {
      isOpening = true;
      await explorer.open(readView(location.search));
      isOpening = false;
    };
    const write = (): void => {
      const { graph, size } = explorer.store.getState();
      if (isOpening || graph.firstPicture === null || size === null) return;
      const here = location.search.replace(/^\?/, '');
      const search = toSearch(graph, Math.min(size.entityCount, MAX_ENTITIES));
      if (search === here) return;
      const address = search === '' ? location.pathname : `?${search}`;
      // Where things lie is part of the view, but dragging one is no step to go back to.
      if (withoutPlaces(search) === withoutPlaces(here)) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    };
    const stop = explorer.store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, SETTLE_MS);
    });
    const goBack = (): void => {
      clearTimeout(timer);
      void open();
    };
    window.addEventListener('popstate', goBack);
    void open();
    return () => {
      clearTimeout(timer);
      stop();
      window.removeEventListener('popstate', goBack);
    };
  }, [explorer]);
}
