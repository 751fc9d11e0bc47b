import type { ReactElement } from 'react';

/** The hairlines of a region whose content is on its way; unseen for the first 300 ms, and it never shimmers. */
export function Skeleton({ rows }: { readonly rows: number }): ReactElement {
  return (
    <div className="skeleton" aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton-row" />
      ))}
    </div>
  );
}
