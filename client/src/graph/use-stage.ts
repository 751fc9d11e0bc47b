import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import type { View } from './camera.ts';
import type { HandListener } from './hand.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

/** Where the stage stands and whom it tells. */
export interface StageUse {
  readonly host: RefObject<HTMLElement | null>;
  readonly isLarge: boolean;
  readonly hand: HandListener;
  onView(view: View): void;
}

/** Keeps a stage open in a host element for as long as the component lives; null before the first effect. */
export function useStage({ host, isLarge, hand, onView }: StageUse): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  const onPick = useEffectEvent(hand.onPick);
  const onOpen = useEffectEvent(hand.onOpen);
  const onPill = useEffectEvent(hand.onPill);
  const onHover = useEffectEvent(hand.onHover);
  const onDrop = useEffectEvent(hand.onDrop);
  const tellView = useEffectEvent(onView);

  useEffect(() => {
    if (!host.current) return;
    const opened = openStage(host.current, {
      isLarge,
      onView: (view) => tellView(view),
      hand: {
        onPick: (id) => onPick(id),
        onOpen: (id) => onOpen(id),
        onPill: (id) => onPill(id),
        onHover: (id) => onHover(id),
        onDrop: (places) => onDrop(places),
      },
    });
    const observer = new ResizeObserver(() => opened.resize());
    observer.observe(host.current);
    setStage(opened);
    return () => {
      observer.disconnect();
      opened.close();
      setStage(null);
    };
  }, [host, isLarge]);

  return stage;
}
