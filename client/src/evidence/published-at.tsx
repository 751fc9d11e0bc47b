import type { ReactElement } from 'react';
import { toDateWords } from '../words/dates.ts';

/** The day of an article in a line about it, with its year: whoever reads it need not know when the news is from. */
export function PublishedAt({ day }: { readonly day: string | null }): ReactElement | null {
  if (day === null) return null;
  return <time dateTime={day}>{toDateWords(day)}</time>;
}
