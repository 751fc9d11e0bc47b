import { useMediaQuery, useReducedMotion } from '@mantine/hooks';
import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { ContrastWishes } from './canvas-colours.ts';

/** What the reader's system asks for: contrast, forced colours, stillness. */
export interface SystemWishes extends ContrastWishes {
  readonly reducedMotion: boolean;
}

/** Follows the wishes of the reader's system; `ground` is an element that has the system's ground when colours are forced. */
export function useSystemWishes(ground: RefObject<HTMLElement | null>): SystemWishes {
  const reducedMotion = useReducedMotion();
  const moreContrast = useMediaQuery('(prefers-contrast: more)') === true;
  const isForced = useMediaQuery('(forced-colors: active)') === true;
  const [forcedGround, setForcedGround] = useState<string | null>(null);
  useEffect(() => {
    setForcedGround(
      isForced && ground.current ? getComputedStyle(ground.current).backgroundColor : null,
    );
  }, [isForced, ground]);
  return { reducedMotion, moreContrast, forcedGround };
}
