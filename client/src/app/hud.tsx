import { IconMaximize, IconMinus, IconPlus, IconTopologyStar3 } from '@tabler/icons-react';
import type { ReactElement, RefObject } from 'react';
import type { GraphCanvasHandle } from '../graph/canvas-types.ts';
import { IconButton } from './icon-button.tsx';

const ICON = { size: 16, stroke: 1.4 } as const;

/** The instruments at the canvas's upper right. */
export function Hud({
  canvas,
}: {
  readonly canvas: RefObject<GraphCanvasHandle | null>;
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
      <IconButton
        label="Zoom in"
        shortcut="+"
        icon={<IconPlus {...ICON} />}
        onClick={() => canvas.current?.zoomIn()}
      />
    </div>
  );
}
