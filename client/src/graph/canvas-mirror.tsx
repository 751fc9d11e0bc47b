import { memo } from 'react';
import type { ReactElement } from 'react';
import type { Point, Selection } from './canvas-types.ts';
import styles from './graph-canvas.module.css';

/** One thing of the drawing, in words and in its place. */
export interface MirrorOption {
  readonly kind: 'entity' | 'relation';
  readonly id: string;
  /** Unique in the page. */
  readonly elementId: string;
  readonly name: string;
  /** On the sheet, in model pixels. */
  readonly at: Point;
  readonly size: number;
}

// The tags with the roles of group and option belong to a <select>, which cannot lie over a drawing.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */

interface MirrorGroupProps {
  readonly label: string;
  readonly options: readonly MirrorOption[];
  readonly selection: Selection;
  readonly onPick: (option: MirrorOption) => void;
}

function MirrorGroup({ label, options, selection, onPick }: MirrorGroupProps): ReactElement | null {
  if (options.length === 0) return null;
  return (
    <div role="group" aria-label={label}>
      {options.map((option) => (
        // Never focused itself: the canvas keeps the focus and names the active option; a click comes from assistive
        // technology only, as pointers pass through to the drawing beneath.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={option.id}
          id={option.elementId}
          role="option"
          aria-label={option.name}
          aria-selected={selection?.kind === option.kind && selection.id === option.id}
          className={styles['option']}
          style={{ left: option.at.x, top: option.at.y, width: option.size, height: option.size }}
          onClick={() => onPick(option)}
        />
      ))}
    </div>
  );
}

/** What the mirror shows. */
export interface CanvasMirrorProps {
  readonly entities: readonly MirrorOption[];
  readonly relations: readonly MirrorOption[];
  readonly selection: Selection;
  readonly onPick: (option: MirrorOption) => void;
}

/**
 * Mirrors the drawing for screen readers as options that lie, unseen, where the nodes and lines are drawn: what explores
 * by touch finds them there.
 */
export const CanvasMirror = memo(function CanvasMirror({
  entities,
  relations,
  selection,
  onPick,
}: CanvasMirrorProps): ReactElement {
  return (
    <>
      <MirrorGroup label="Entities" options={entities} selection={selection} onPick={onPick} />
      <MirrorGroup label="Relations" options={relations} selection={selection} onPick={onPick} />
    </>
  );
});
