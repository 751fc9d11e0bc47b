import { useEffect, useMemo, useState } from 'react';
import type { GraphCanvasProps, Selection } from './canvas-types.ts';
import type { Drawing } from './drawing.ts';
import { toDrawing } from './drawing.ts';
import type { Measure } from './lettering.ts';
import { loadCanvasFonts, startMeasure } from './lettering-measure.ts';
import { toPair } from './strands.ts';

/** A drawing and what its names were measured with; both null while fonts load. */
export interface DrawingUse {
  readonly drawing: Drawing | null;
  readonly measure: Measure | null;
}

/** Keeps the drawing of the props. The bundle of what is in hand or focused is open, and so is `openBundle`. */
export function useDrawing(
  { entities, relations, contestedOpen, selection }: GraphCanvasProps,
  focus: Selection,
  openBundle: string | null,
): DrawingUse {
  const [measure, setMeasure] = useState<Measure | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadCanvasFonts().then(() => {
      if (!isGone) setMeasure(() => startMeasure());
    });
    return () => {
      isGone = true;
    };
  }, []);

  const openPairs = new Set(openBundle === null ? [] : [openBundle]);
  for (const relation of relations) {
    const isChosen = [selection, focus].some(
      (chosen) => chosen?.kind === 'relation' && chosen.id === relation.id,
    );
    if (isChosen) openPairs.add(toPair(relation));
  }
  // As text, so that a change of focus that opens nothing makes no new drawing.
  const pairsKey = [...openPairs].toSorted().join('\t');
  const drawing = useMemo(
    () =>
      measure &&
      toDrawing(entities, relations, contestedOpen, new Set(pairsKey.split('\t')), measure),
    [entities, relations, contestedOpen, pairsKey, measure],
  );
  return { drawing, measure };
}
