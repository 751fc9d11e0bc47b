import { useMediaQuery, useReducedMotion } from '@mantine/hooks';
import { useMemo } from 'react';
import type { ContrastWishes } from './canvas-colours.ts';

/** What the reader's system asks for: contrast, forced colours, stillness. */
export interface SystemWishes extends ContrastWishes {
  readonly reducedMotion: boolean;
}

/** Reads the ground of the system's own colours, which only a styled element tells. */
function readSystemGround(): string {
  const probe = document.createElement('div');
  probe.style.backgroundColor = 'Canvas';
  document.body.append(probe);
  const ground = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return ground;
}

/** Follows the wishes of the reader's system. */
export function useSystemWishes(): SystemWishes {
  const reducedMotion = useReducedMotion();
  const moreContrast = useMediaQuery('(prefers-contrast: more)') === true;
  const isForced = useMediaQuery('(forced-colors: active)') === true;
  return useMemo(
    () => ({ reducedMotion, moreContrast, forcedGround: isForced ? readSystemGround() : null }),
    [reducedMotion, moreContrast, isForced],
  );
}
