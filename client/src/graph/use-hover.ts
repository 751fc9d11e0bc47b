import { useCallback, useEffect, useState } from 'react';

/** What the pointer is over, and whether it has rested there. */
export interface Hover {
  readonly hoveredId: string | null;
  readonly isDimming: boolean;
  readonly setHovered: (id: string | null) => void;
}

/** The pointer has to rest this long before the rest of the drawing dims, so that crossing it does not flicker. */
const restMs = 120;

/** Follows the pointer over the drawing. */
export function useHover(): Hover {
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const [isDimming, setIsDimming] = useState(false);
  useEffect(() => {
    if (hoveredId === null) return undefined;
    const timer = setTimeout(() => setIsDimming(true), restMs);
    return () => clearTimeout(timer);
  }, [hoveredId]);
  const setHovered = useCallback((id: string | null) => {
    setHoveredId(id);
    setIsDimming(false);
  }, []);
  return { hoveredId, isDimming, setHovered };
}
