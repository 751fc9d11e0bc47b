import type { ReactElement } from 'react';
import { useExplorerState } from '../explored-graph/use-explorer.ts';
import { toDateWords, toShortDate } from '../words/dates.ts';

/** The day of an article in a line about it; the year is left out when all articles of the graph are of one year. */
export function PublishedAt({ day }: { readonly day: string | null }): ReactElement | null {
  const isOneYear = useExplorerState(
    ({ size }) =>
      typeof size?.firstPublishedAt === 'string' &&
      size.firstPublishedAt.slice(0, 4) === size.lastPublishedAt?.slice(0, 4),
  );
  if (day === null) return null;
  return (
    <time dateTime={day} title={toDateWords(day)}>
      {isOneYear ? toShortDate(day) : toDateWords(day)}
    </time>
  );
}
