import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefCallback } from 'react';
import type { View } from './camera.ts';
import type { HandListener } from './hand.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

/** Whom the stage tells. */
export interface StageListener {
  readonly hand: HandListener;
  readonly onView: (view: View) => void;
}

/** A stage and the element it fills. */
export interface StageUse {
  /** Null until the element is there. */
  readonly stage: Stage | null;
  /** Ref of the element. */
  readonly attach: RefCallback<HTMLElement>;
}

/** Keeps a stage open in an element for as long as it is there; the listener may change without opening it anew. */
export function useStage(isLarge: boolean, listener: StageListener): StageUse {
  const [stage, setStage] = useState<Stage | null>(null);
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  const attach = useCallback(
    (host: HTMLElement | null) => {
      if (!host) return undefined;
      const opened = openStage(host, {
        isLarge,
        onView: (view) => latest.current.onView(view),
        hand: {
          onPick: (id) => latest.current.hand.onPick(id),
          onOpen: (id) => latest.current.hand.onOpen(id),
          onPill: (id) => latest.current.hand.onPill(id),
          onHover: (id) => latest.current.hand.onHover(id),
          onDrop: (places) => latest.current.hand.onDrop(places),
        },
      });
      const observer = new ResizeObserver(() => opened.resize());
      observer.observe(host);
      setStage(opened);
      return () => {
        observer.disconnect();
        opened.close();
        setStage(null);
      };
    },
    [isLarge],
  );
  return { stage, attach };
}
