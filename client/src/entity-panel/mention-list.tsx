import type { ReactElement } from 'react';
import type { Pages } from '../api/use-pages.ts';
import { PublishedAt } from '../evidence/published-at.tsx';
import { takeInHand } from '../explored-graph/producers.ts';
import { useExplorer } from '../explored-graph/use-explorer.ts';
import { FailureNote } from '../panels/failure-note.tsx';
import { Skeleton } from '../panels/skeleton.tsx';
import { countOf } from '../words/counts.ts';
import { groupMentions } from './entity-pages.ts';
import type { MentionCard } from './entity-pages.ts';

/** Where the articles name an entity: article by article, the words they use. */
export function MentionList({ pages }: { readonly pages: Pages<MentionCard> }): ReactElement {
  const explorer = useExplorer();
  return (
    <>
      <ul>
        {groupMentions(pages.items).map(({ article, words }) => (
          <li key={article.id} className="mention-group">
            <p className="small">
              <button
                type="button"
                className="claim-outlet"
                onClick={() => explorer.update(takeInHand({ kind: 'article', id: article.id }))}
              >
                {article.publisher ?? article.title}
              </button>{' '}
              <span className="mute">
                <PublishedAt day={article.publishedAt} />
              </span>
            </p>
            <p className="mention-words" lang={article.language}>
              {words.map(({ quote, count }) => (
                <span key={quote}>
                  {quote}
                  {count > 1 && <span className="mention-count"> {count}×</span>}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {pages.totalCount === 0 && <p className="panel-note mute">No mentions.</p>}
      {pages.isLoading && pages.items.length === 0 && <Skeleton rows={3} />}
      {pages.failure !== null && <FailureNote failure={pages.failure} onRetry={pages.retry} />}
      {pages.more !== null && (
        <div className="panel-more">
          <button
            type="button"
            className="button button-line"
            disabled={pages.isLoading}
            onClick={pages.more}
          >
            {pages.isLoading ? 'Loading…' : 'Show more'}
          </button>
          <span className="small mute">
            {countOf((pages.totalCount ?? 0) - pages.items.length, 'mention')} to come
          </span>
        </div>
      )}
    </>
  );
}
