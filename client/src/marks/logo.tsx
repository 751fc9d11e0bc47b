import type { ReactElement } from 'react';

/** The mark of Entente: two that face each other, and two accounts between them. */
export function Logo(): ReactElement {
  return (
    <svg width="26" height="16" viewBox="0 0 26 16" fill="none" aria-hidden="true">
      <g stroke="currentColor" strokeWidth="1.8">
        <path d="M4 8c4 0 4-5.5 9-5.5S18 8 22 8M4 8c4 0 4 5.5 9 5.5S18 8 22 8" />
      </g>
      <circle cx="3.5" cy="8" r="3" fill="currentColor" />
      <circle cx="22.5" cy="8" r="3" fill="currentColor" />
    </svg>
  );
}
