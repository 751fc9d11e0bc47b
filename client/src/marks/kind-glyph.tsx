import type { ReactElement } from 'react';
import type { EntityKind } from '../generated/operations.ts';

/** The five shapes of the canvas, in a box of 12 by 12. */
const SHAPES: Readonly<Record<EntityKind, ReactElement>> = {
  PERSON: <circle cx="6" cy="6" r="5" />,
  STATE: <path d="M3.3 1h5.4L11.6 6 8.7 11H3.3L.4 6z" />,
  ORGANIZATION: <rect x="1.2" y="1.2" width="9.6" height="9.6" rx="2" />,
  PLACE: <path d="M1 1.5h10L6 11z" />,
  EVENT: <path d="M6 .3 11.7 6 6 11.7.3 6z" />,
};

/** The shape of a kind in its colour; decoration, the kind is said in words beside it. */
export function KindGlyph({
  kind,
  size = 12,
}: {
  readonly kind: EntityKind;
  readonly size?: number;
}): ReactElement {
  return (
    <svg
      className="glyph"
      width={size}
      height={size}
      viewBox="0 0 12 12"
      fill={`var(--${kind.toLowerCase()})`}
      aria-hidden="true"
    >
      {SHAPES[kind]}
    </svg>
  );
}
