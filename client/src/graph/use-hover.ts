import { useCallback, useEffect, useState } from 'react';

/** What the pointer is over, and whether it has rested there. */
export interface Hover {
  readonly hoveredId: string | null;
  readonly isDimming: boolean;
  setHovered(id: string | null): void;
}

/** The pointer has to rest this long before the rest of the drawing dims, so that crossing it does not flicker. */
const restMs = 120;

/** Follows the pointer over the drawing. */
export function useHover(): Hover {
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const [restedOn, setRestedOn] = useState<string | null>(null);
  useEffect(() => {
    if (hoveredId === null) {
      setRestedOn(null);
      return undefined;
    }
    const timer = setTimeout(() => setRestedOn(hoveredId), restMs);
    return () => clearTimeout(timer);
  }, [hoveredId]);
  const setHovered = useCallback((id: string | null) => setHoveredId(id), []);
  return { hoveredId, isDimming: hoveredId !== null && restedOn === hoveredId, setHovered };
}
