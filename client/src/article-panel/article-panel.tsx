import type { ReactElement } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { toPage, usePages } from '../api/use-pages.ts';
import type { PageOf } from '../api/use-pages.ts';
import { SentenceList } from '../evidence/sentence-list.tsx';
import { ArticleClaimsDocument, ArticleHeadDocument } from '../generated/operations.ts';
import type {
  ArticleCardFragment,
  ArticleClaimsQuery,
  ClaimCardFragment,
} from '../generated/operations.ts';
import { FailureNote } from '../panels/failure-note.tsx';
import { PanelHead } from '../panels/panel-head.tsx';
import { Skeleton } from '../panels/skeleton.tsx';
import { countOf } from '../words/counts.ts';
import { toDateWords } from '../words/dates.ts';
import { toSafeLink } from './safe-link.ts';

type RetoldSource = NonNullable<ArticleCardFragment['retoldFrom']>;

function pickClaims(data: ArticleClaimsQuery): PageOf<ClaimCardFragment> {
  return toPage(data.article?.claims);
}

function Claims({ id }: { readonly id: string }): ReactElement {
  return <SentenceList pages={usePages(ArticleClaimsDocument, id, pickClaims)} />;
}

function OriginalSource({ source }: { readonly source: RetoldSource }): ReactElement {
  const link = toSafeLink(source.url);
  const by = [
    source.author === source.publisher ? null : source.author,
    source.publisher,
    source.publishedAt === null ? null : toDateWords(source.publishedAt),
  ].filter((part) => part !== null);
  return (
    <div className="article-original">
      <p className="small mute">Retold in other words. The original:</p>
      <p className="article-original-title">
        {link === null ? (
          source.title
        ) : (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {source.title}
          </a>
        )}
      </p>
      {by.length > 0 && <p className="small mute">{by.join(' · ')}</p>}
    </div>
  );
}

/** The article in hand: where it comes from and what it says. Mount it with its id as key. */
export function ArticlePanel({ id }: { readonly id: string }): ReactElement {
  const { data, failure, retry } = useAnswer(ArticleHeadDocument, { id });
  if (failure !== null) return <FailureNote failure={failure} onRetry={retry} />;
  if (data === undefined) return <Skeleton rows={6} />;
  const { article } = data;
  if (article === null) return <PanelHead overline="Article" title="Not in this graph" />;
  const link = toSafeLink(article.url);
  const by = [
    article.author,
    article.publishedAt === null ? null : toDateWords(article.publishedAt),
    countOf(article.entityCount, 'entity'),
    countOf(article.claimCount, 'claim'),
  ].filter((part) => part !== null);
  return (
    <div className="panel">
      <PanelHead overline={article.publisher ?? 'Article'} title={article.title} isSerif>
        <p className="panel-sub">{by.join(' · ')}</p>
        {link !== null && (
          <p className="panel-sub">
            <a href={link} target="_blank" rel="noopener noreferrer">
              Open at its outlet
            </a>
          </p>
        )}
        {article.retoldFrom !== null && <OriginalSource source={article.retoldFrom} />}
      </PanelHead>
      <section className="panel-section panel-flush" aria-label="What it says">
        <Claims id={id} />
      </section>
    </div>
  );
}
