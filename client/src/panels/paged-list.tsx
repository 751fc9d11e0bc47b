import type { ReactElement, ReactNode } from 'react';
import type { Pages } from '../api/use-pages.ts';
import { countOf } from '../words/counts.ts';
import { FailureNote } from './failure-note.tsx';
import { Skeleton } from './skeleton.tsx';

/** What a paged list is made of. */
export interface PagedListProps<Item> {
  readonly pages: Pages<Item>;
  /** What one item is called, `claim`. */
  readonly noun: string;
  readonly className: string;
  /** One `li` for each item or group of items, with its key. */
  readonly renderItems: (items: readonly Item[]) => ReactNode;
}

/** A list that shows what has come, and a button for what follows. */
export function PagedList<Item>(props: PagedListProps<Item>): ReactElement {
  const { pages, noun, className, renderItems } = props;
  const left = (pages.totalCount ?? 0) - pages.items.length;
  return (
    <>
      {pages.items.length > 0 && <ul className={className}>{renderItems(pages.items)}</ul>}
      {pages.totalCount === 0 && <p className="panel-note mute">No {noun}s.</p>}
      {pages.isLoading && pages.items.length === 0 && <Skeleton rows={4} />}
      {pages.failure !== null && <FailureNote failure={pages.failure} onRetry={pages.retry} />}
      {pages.more !== null && pages.failure === null && (
        <div className="panel-more">
          <button
            type="button"
            className="button button-line"
            disabled={pages.isLoading}
            onClick={pages.more}
          >
            {pages.isLoading ? 'Loading…' : 'Show more'}
          </button>
          <span className="small mute">{countOf(left, noun)} to come</span>
        </div>
      )}
    </>
  );
}
