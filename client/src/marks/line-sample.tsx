import type { ReactElement } from 'react';
import type { ClaimStatus } from '../generated/operations.ts';

/** The six lines of the canvas, 22 long in a box of 22 by 10. */
const LINES: Readonly<Record<ClaimStatus, ReactElement>> = {
  ASSERTED: <path d="M0 5h22" />,
  REPORTED: <path d="M0 5h22" strokeDasharray="5 3" />,
  OPINION: (
    <>
      <path d="M0 5h7M15 5h7" />
      <circle cx="11" cy="5" r="3" />
    </>
  ),
  PLANNED: <path d="M1 5h21" strokeDasharray=".1 3.6" strokeLinecap="round" strokeWidth="2" />,
  HYPOTHETICAL: <path d="M1 5h21" strokeDasharray=".1 6.6" strokeLinecap="round" strokeWidth="2" />,
  NEGATED: <path d="M0 5h22M13.5 0 8.5 10" />,
};

/** The line of a status as the canvas draws it; decoration, the status is said in words beside it. */
export function LineSample({ status }: { readonly status: ClaimStatus }): ReactElement {
  return (
    <svg
      className="line-sample"
      width="22"
      height="10"
      viewBox="0 0 22 10"
      stroke="currentColor"
      strokeWidth="1.5"
      fill="none"
      aria-hidden="true"
    >
      {LINES[status]}
    </svg>
  );
}

/** The mark of a disagreement: one line that parts and joins again. */
export function SplitMark({ width = 16 }: { readonly width?: number }): ReactElement {
  return (
    <svg
      className="split-mark"
      width={width}
      height="10"
      viewBox="0 0 16 10"
      stroke="var(--contested)"
      strokeWidth="1.75"
      fill="none"
      aria-hidden="true"
    >
      <path d="M0 5C4 5 4 1 8 1s4 4 8 4M0 5c4 0 4 4 8 4s4-4 8-4" />
    </svg>
  );
}
