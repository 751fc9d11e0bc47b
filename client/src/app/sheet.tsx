import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactElement, ReactNode } from 'react';

/** The three stops of the sheet, in pixels; the last one leaves the top bar. */
export const SHEET_STOPS = [96, 424, 'full'] as const;
/** Where a sheet can rest. */
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Pixels moved below which a pointer has tapped, not dragged. */
const TAP_PX = 6;

function toHeight(stop: SheetStop, room: number): number {
  return stop === 'full' ? room : Math.min(stop, room);
}

/** Finds the stop that lies nearest to a height. */
export function findStop(height: number, room: number): SheetStop {
  return SHEET_STOPS.reduce((nearest, stop) =>
    Math.abs(toHeight(stop, room) - height) < Math.abs(toHeight(nearest, room) - height)
      ? stop
      : nearest,
  );
}

function findNext(stop: SheetStop, step: 1 | -1): SheetStop {
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + step] ?? stop;
}

const STOP_NAMES: Readonly<Record<SheetStop, string>> = {
  96: 'low',
  424: 'half open',
  full: 'open',
};

/** What a sheet needs. */
export interface SheetProps {
  readonly label: string;
  readonly stop: SheetStop;
  readonly children: ReactNode;
  readonly onStop: (stop: SheetStop) => void;
}

/** The sheet that comes up from below on a phone: its handle is dragged, tapped, or moved with the arrow keys. */
export function Sheet({ label, stop, children, onStop }: SheetProps): ReactElement {
  const sheet = useRef<HTMLElement>(null);
  const drag = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const [draggedTo, setDraggedTo] = useState<number | null>(null);
  const getRoom = (): number => sheet.current?.parentElement?.clientHeight ?? 424;

  const start = (event: PointerEvent): void => {
    drag.current = { y: event.clientY, height: sheet.current?.clientHeight ?? 0 };
    if (event.currentTarget instanceof Element)
      event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    if (drag.current === null) return;
    const height = drag.current.height + drag.current.y - event.clientY;
    setDraggedTo(Math.max(56, Math.min(height, getRoom())));
  };
  const end = (event: PointerEvent): void => {
    const from = drag.current;
    drag.current = null;
    setDraggedTo(null);
    if (from === null) return;
    const moved = from.y - event.clientY;
    if (Math.abs(moved) >= TAP_PX) onStop(findStop(from.height + moved, getRoom()));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp') onStop(findNext(stop, 1));
    else if (event.key === 'ArrowDown') onStop(findNext(stop, -1));
    else return;
    event.preventDefault();
  };

  const height = draggedTo ?? (stop === 'full' ? '100%' : stop);
  return (
    <section
      ref={sheet}
      className={draggedTo === null ? 'sheet' : 'sheet sheet-dragged'}
      style={{ height }}
      aria-label={label}
      data-region="evidence"
      tabIndex={-1}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={`${label}, ${STOP_NAMES[stop]}. Arrow keys move it.`}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
        onKeyDown={press}
        onClick={() => onStop(stop === 'full' ? 96 : findNext(stop, 1))}
      >
        <span />
      </button>
      <div className="sheet-body">{children}</div>
    </section>
  );
}
