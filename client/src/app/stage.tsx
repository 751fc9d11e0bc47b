import { useComputedColorScheme } from '@mantine/core';
import { Suspense, lazy, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { createStore } from 'zustand/vanilla';
import { toCanvasInput } from '../explored-graph/canvas-input.ts';
import { keepPositions, seeFresh, takeInHand, tellLost } from '../explored-graph/producers.ts';
import { useExplorer, useExplorerState } from '../explored-graph/use-explorer.ts';
import { findVisible } from '../explored-graph/visible-graph.ts';
import type { GraphCanvasHandle, Selection } from '../graph/canvas-types.ts';
import { FailureNote } from '../panels/failure-note.tsx';
import { Hud } from './hud.tsx';
import { ServerBar } from './server-bar.tsx';
import { StageCount } from './stage-count.tsx';
import { FilteredOut, NothingYet } from './stage-states.tsx';

const GraphCanvas = lazy(async () => {
  const { GraphCanvas: canvas } = await import('../graph/graph-canvas.tsx');
  return { default: canvas };
});

/** How long a newcomer keeps its marker. */
const FRESH_MS = 8_000;

function useFreshness(): void {
  const explorer = useExplorer();
  const fresh = useExplorerState((state) => state.graph.fresh);
  useEffect(() => {
    if (fresh.size === 0) return;
    const timer = setTimeout(() => explorer.update(seeFresh()), FRESH_MS);
    return () => clearTimeout(timer);
  }, [explorer, fresh]);
}

function LostNote(): ReactElement | null {
  const explorer = useExplorer();
  const lost = useExplorerState((state) => state.graph.lostEntities);
  if (lost === null) return null;
  return (
    <output className="stage-lost">
      {lost.lost} of {lost.asked} entities of this link are no longer in the graph.{' '}
      <button type="button" className="text-button" onClick={() => explorer.update(tellLost(null))}>
        Close
      </button>
    </output>
  );
}

/** The canvas with what floats on it, and what stands in its place when there is nothing to draw. */
export function Stage({
  insetBottom,
  isNarrow,
}: {
  /** Pixels under a sheet. */
  readonly insetBottom: number;
  /** Leaves the instruments out, so that the little room is the picture's. */
  readonly isNarrow: boolean;
}): ReactElement {
  const explorer = useExplorer();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const graph = useExplorerState((state) => state.graph);
  const size = useExplorerState((state) => state.size);
  const loading = useExplorerState((state) => state.loading);
  const failure = useExplorerState((state) => state.failure);
  const canvas = useRef<GraphCanvasHandle>(null);
  const [zoom] = useState(() => createStore<number | null>(() => null));
  useFreshness();

  const visible = useMemo(() => findVisible(graph), [graph]);
  const input = useMemo(() => toCanvasInput(graph, visible), [graph, visible]);
  const inset = useMemo(() => ({ bottom: insetBottom }), [insetBottom]);
  const { inHand } = graph;
  const selection = useMemo(
    (): Selection =>
      inHand === null || inHand.kind === 'article' ? null : { kind: inHand.kind, id: inHand.id },
    [inHand],
  );
  const isEmpty = size !== null && size.entityCount === 0;
  const isFilteredOut = graph.drawn.size > 0 && visible.entities.length === 0;

  return (
    <main className="stage" data-region="canvas" tabIndex={-1} aria-label="Graph">
      <div className="stage-canvas">
        {graph.drawn.size > 0 && (
          <Suspense fallback={null}>
            <GraphCanvas
              ref={canvas}
              entities={input.entities}
              relations={input.relations}
              selection={selection}
              scheme={scheme}
              contestedOpen={graph.openStrands}
              positions={graph.positions}
              inset={inset}
              onSelect={(next) => explorer.update(takeInHand(next))}
              onExpand={(id) => {
                void explorer.expand(id);
              }}
              onPositions={(positions) => explorer.update(keepPositions(positions))}
              onZoom={(scale) => zoom.setState(scale)}
            />
          </Suspense>
        )}
      </div>
      <div className="stage-top">
        <ServerBar />
        <LostNote />
        {failure !== null && failure.kind === 'refused' && (
          <div className="stage-failure">
            <FailureNote failure={failure} />
          </div>
        )}
        <div className="stage-instruments">
          {graph.drawn.size > 0 && <StageCount visible={visible} isQuiet={isNarrow} />}
          {visible.entities.length > 0 && !isNarrow && <Hud canvas={canvas} zoom={zoom} />}
        </div>
      </div>
      {isEmpty && <NothingYet />}
      {isFilteredOut && <FilteredOut />}
      {loading === 'picture' && size === null && (
        <output className="stage-loading small mute">Loading the graph…</output>
      )}
    </main>
  );
}
