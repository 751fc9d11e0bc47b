import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Point } from './canvas-types.ts';
import type { Drawing } from './drawing.ts';
import { toArrangeRequest } from './drawing.ts';
import type { Arrangement, ArrangeRequest } from './layout/arrange.ts';
import type { Arranger } from './layout/arranger.ts';
import { startArranger } from './layout/arranger.ts';
import type { NameSide } from './layout/names.ts';
import type { Measure } from './lettering.ts';

/** The latest arrangement, and the way to ask for a new one. */
export interface ArrangementState {
  /** Null until the first answer. */
  readonly arrangement: Arrangement | null;
  /** Lays everything out anew, as if nothing had a place. */
  readonly arrangeAnew: () => void;
}

/** What the arrangement depends on and whom it tells. */
export interface ArrangementOptions {
  /** Both null while fonts load: names cannot be measured yet. */
  readonly drawing: Drawing | null;
  readonly positions: ReadonlyMap<string, Point>;
  readonly measure: Measure | null;
  /** Returns the room for the drawing, and what of it can be seen, at the moment. */
  readonly look: () => Pick<ArrangeRequest, 'room' | 'sight'>;
  /** Told the places of all drawn entities when some are new; `isAnew` after `arrangeAnew`. */
  readonly onPlaced: (positions: ReadonlyMap<string, Point>, isAnew: boolean) => void;
}

/** Keeps a drawing arranged by a worker. */
export function useArrangement(options: ArrangementOptions): ArrangementState {
  const { drawing, positions, measure } = options;
  const [arrangement, setArrangement] = useState<Arrangement | null>(null);
  const [isAnew, setIsAnew] = useState(false);
  const arranger = useRef<Arranger | null>(null);
  const sides = useRef<ReadonlyMap<string, NameSide>>(new Map());

  useEffect(() => {
    const started = startArranger();
    arranger.current = started;
    return () => {
      arranger.current = null;
      started.stop();
    };
  }, []);

  const look = useEffectEvent(options.look);
  const take = useEffectEvent((answer: Arrangement, wasAnew: boolean) => {
    sides.current = new Map([...answer.names].map(([id, { side }]) => [id, side]));
    setArrangement(answer);
    setIsAnew(false);
    const isNews = wasAnew || [...answer.positions.keys()].some((id) => !positions.has(id));
    if (isNews && answer.positions.size > 0) options.onPlaced(answer.positions, wasAnew);
  });

  useEffect(() => {
    if (!drawing || !measure || !arranger.current) return;
    const known = isAnew ? new Map<string, Point>() : positions;
    const request = toArrangeRequest(drawing, known, sides.current, look(), measure);
    void arranger.current.arrange(request).then((answer) => {
      if (answer) take(answer, isAnew);
    });
  }, [drawing, positions, measure, isAnew]);

  const arrangeAnew = useCallback(() => setIsAnew(true), []);
  return { arrangement, arrangeAnew };
}
