import { IconMaximize, IconMinus, IconPlus, IconTopologyStar3 } from '@tabler/icons-react';
import type { ReactElement, RefObject } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { GraphCanvasHandle } from '../graph/canvas-types.ts';
import { IconButton } from './icon-button.tsx';

const ICON = { size: 16, stroke: 1.4 } as const;

function ZoomLevel({ zoom }: { readonly zoom: StoreApi<number | null> }): ReactElement | null {
  const percent = useStore(zoom, (scale) => (scale === null ? null : Math.round(scale * 100)));
  return percent === null ? null : <span className="hud-zoom">{percent}%</span>;
}

/** The instruments at the canvas's upper right. */
export function Hud({
  canvas,
  zoom,
}: {
  readonly canvas: RefObject<GraphCanvasHandle | null>;
  /** The scale of the canvas, null until it has said it; a store of its own, for it changes with each frame of a zoom. */
  readonly zoom: StoreApi<number | null>;
}): ReactElement {
  return (
    <div className="hud" role="toolbar" aria-label="View">
      <IconButton
        label="Lay out again"
        icon={<IconTopologyStar3 {...ICON} />}
        onClick={() => canvas.current?.relayout()}
      />
      <IconButton
        label="Fit"
        shortcut="F"
        icon={<IconMaximize {...ICON} />}
        onClick={() => canvas.current?.fit()}
      />
      <span className="hud-parting" />
      <IconButton
        label="Zoom out"
        shortcut="-"
        icon={<IconMinus {...ICON} />}
        onClick={() => canvas.current?.zoomOut()}
      />
      <ZoomLevel zoom={zoom} />
      <IconButton
        label="Zoom in"
        shortcut="+"
        icon={<IconPlus {...ICON} />}
        onClick={() => canvas.current?.zoomIn()}
      />
    </div>
  );
}
