import type { ReactElement } from 'react';
import { clearFilters } from '../explored-graph/producers.ts';
import { MAX_ENTITIES } from '../explored-graph/explorer.ts';
import { useExplorer, useExplorerState } from '../explored-graph/use-explorer.ts';
import type { VisibleGraph } from '../explored-graph/visible-graph.ts';
import { countOf, toDigits } from '../words/counts.ts';

function toShare(shown: number, all: number, noun: string): string {
  return shown === all ? countOf(all, noun) : `${toDigits(shown)} of ${countOf(all, noun)}`;
}

/** How much of the graph is to be seen, and the way to the rest; the line that screen readers hear after each action. */
export function StageCount({
  visible,
  isQuiet,
}: {
  readonly visible: VisibleGraph;
  /** Heard by screen readers only. */
  readonly isQuiet: boolean;
}): ReactElement | null {
  const explorer = useExplorer();
  const size = useExplorerState((state) => state.size);
  const drawn = useExplorerState((state) => state.graph.drawn.size);
  const off = useExplorerState((state) => state.graph.off);
  const news = useExplorerState((state) => state.news);
  const isBusy = useExplorerState((state) => state.loading === 'more');
  if (size === null) return null;
  const isFiltered = off.kind.size + off.status.size + off.outlet.size > 0;
  const hasRest = drawn < Math.min(size.entityCount, MAX_ENTITIES);
  return (
    <div className={isQuiet ? 'visually-hidden' : 'stage-count'}>
      <output>
        <span className="visually-hidden">{news} </span>
        {toShare(visible.entities.length, size.entityCount, 'entity')}
        <span className="stage-relations">
          , {toShare(visible.relations.length, size.relationCount, 'relation')}
        </span>
        .
      </output>
      {isFiltered && !isQuiet && (
        <button
          type="button"
          className="text-button"
          onClick={() => explorer.update(clearFilters())}
        >
          Clear filters
        </button>
      )}
      {hasRest && !isQuiet && (
        <button
          type="button"
          className="text-button"
          disabled={isBusy}
          onClick={() => {
            void explorer.showRest();
          }}
        >
          {isBusy ? 'Loading…' : 'Show the rest'}
        </button>
      )}
    </div>
  );
}
