import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CanvasEntity } from './canvas-types.ts';

/** New entities, and those of them that have been seen. */
export interface Seen {
  readonly newIds: ReadonlySet<string>;
  readonly seenIds: ReadonlySet<string>;
  /** Notes that the reader looked at an entity; others than new ones do not matter. */
  readonly markSeen: (id: string) => void;
}

/** On screen for this long, a new entity counts as seen. */
const seenAfterMs = 8_000;

/** Keeps track of which new entities have been seen: hovered, or on screen for 8 s. */
export function useSeen(entities: readonly CanvasEntity[]): Seen {
  const [seenIds, setSeenIds] = useState<ReadonlySet<string>>(new Set());
  const key = entities
    .filter((entity) => entity.isNew)
    .map((entity) => entity.id)
    .join('\n');
  const newIds = useMemo(() => new Set(key.split('\n').filter((id) => id !== '')), [key]);
  useEffect(() => {
    if (newIds.size === 0) return undefined;
    const timer = setTimeout(
      () => setSeenIds((seen) => new Set([...seen, ...newIds])),
      seenAfterMs,
    );
    return () => clearTimeout(timer);
  }, [newIds]);
  const markSeen = useCallback(
    (id: string) => setSeenIds((seen) => (newIds.has(id) ? new Set([...seen, id]) : seen)),
    [newIds],
  );
  return { newIds, seenIds, markSeen };
}
