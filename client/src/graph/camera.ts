/**
 * Where the camera goes
 *
 * A screen point is `model * zoom + pan`, as in Cytoscape.
 */
import type { Point } from './canvas-types.ts';
import type { Rectangle } from './layout/geometry.ts';
import type { Extent } from './layout/plan.ts';

/** A view of the sheet. */
export interface View {
  readonly zoom: number;
  readonly pan: Point;
}

/** Clear room between the drawing and the edge of the canvas, in screen pixels; more on top, where the count stands. */
const padding = { top: 52, side: 28, bottom: 28 };
/** Small drawings are not blown up beyond this. */
const mostFitted = 1.15;
/** Bounds of the zoom. */
export const zoomBounds = { least: 0.08, most: 4 };

/** Returns the view that shows a whole drawing above a sheet that hides `insetBottom` pixels. */
export function toFittingView(drawing: Rectangle, canvas: Extent, insetBottom: number): View {
  const width = Math.max(1, canvas.width - padding.side * 2);
  const height = Math.max(1, canvas.height - insetBottom - padding.top - padding.bottom);
  const zoom = Math.max(
    zoomBounds.least,
    Math.min(
      mostFitted,
      width / Math.max(1, drawing.right - drawing.left),
      height / Math.max(1, drawing.bottom - drawing.top),
    ),
  );
  return {
    zoom,
    pan: {
      x: padding.side + width / 2 - (zoom * (drawing.left + drawing.right)) / 2,
      y: padding.top + height / 2 - (zoom * (drawing.top + drawing.bottom)) / 2,
    },
  };
}

/** Returns the view moved no further than needed to bring a box into sight, at the same zoom; the same view when it is. */
export function toRevealingView(
  view: View,
  box: Rectangle,
  canvas: Extent,
  insetBottom: number,
): View {
  const shift = (start: number, end: number, from: number, to: number): number => {
    if (end - start > to - from) return (from + to - start - end) / 2;
    if (start < from) return from - start;
    return end > to ? to - end : 0;
  };
  const { zoom, pan } = view;
  const [left, right] = [box.left * zoom + pan.x, box.right * zoom + pan.x];
  const [top, bottom] = [box.top * zoom + pan.y, box.bottom * zoom + pan.y];
  const dx = shift(left, right, padding.side, canvas.width - padding.side);
  const dy = shift(top, bottom, padding.top, canvas.height - insetBottom - padding.bottom);
  return dx === 0 && dy === 0 ? view : { zoom, pan: { x: pan.x + dx, y: pan.y + dy } };
}

/** Returns the view zoomed by a factor around the middle of what can be seen. */
export function toZoomedView(
  view: View,
  factor: number,
  canvas: Extent,
  insetBottom: number,
): View {
  const zoom = Math.min(zoomBounds.most, Math.max(zoomBounds.least, view.zoom * factor));
  const middle = { x: canvas.width / 2, y: (canvas.height - insetBottom) / 2 };
  const ratio = zoom / view.zoom;
  return {
    zoom,
    pan: {
      x: middle.x - (middle.x - view.pan.x) * ratio,
      y: middle.y - (middle.y - view.pan.y) * ratio,
    },
  };
}

/** Returns the view after the canvas changed its size, with the same spot in the middle. */
export function toResizedView(view: View, before: Extent, after: Extent): View {
  return {
    zoom: view.zoom,
    pan: {
      x: view.pan.x + (after.width - before.width) / 2,
      y: view.pan.y + (after.height - before.height) / 2,
    },
  };
}

/** Strip along the edge of the canvas in which the names of nodes would be cut, in screen pixels. */
const strip = { side: 90, bottom: 64 };

/** Returns the part of the sheet that a view shows, without its outermost strip. */
export function toSight(view: View, canvas: Extent, insetBottom: number): Rectangle {
  const { zoom, pan } = view;
  return {
    left: (strip.side - pan.x) / zoom,
    right: (canvas.width - strip.side - pan.x) / zoom,
    top: (padding.top - pan.y) / zoom,
    bottom: (canvas.height - insetBottom - strip.bottom - pan.y) / zoom,
  };
}
