import type { ReactElement } from 'react';
import { takeInHand } from '../explored-graph/producers.ts';
import { useExplorer } from '../explored-graph/use-explorer.ts';
import type { ArticleCardFragment } from '../generated/operations.ts';
import { PublishedAt } from './published-at.tsx';
import type { ChainLink } from './speaker-chain.ts';

/** Who says it, from the voice outwards, with the day; the outlet leads to its article. */
export function SourceChain({
  chain,
  article,
}: {
  /** Ends with the outlet. */
  readonly chain: readonly ChainLink[];
  readonly article: ArticleCardFragment;
}): ReactElement {
  const explorer = useExplorer();
  return (
    <span className="claim-chain">
      {chain.map((link, index) => (
        <span key={`${index}-${link.name}`}>
          {link.joint !== null && <span className="mute">{link.joint} </span>}
          {index === chain.length - 1 ? (
            <button
              type="button"
              className="claim-outlet"
              title={article.title}
              onClick={() => explorer.update(takeInHand({ kind: 'article', id: article.id }))}
            >
              {link.name}
            </button>
          ) : (
            <span className={link.isName ? 'claim-speaker' : 'mute'}>{link.name}</span>
          )}{' '}
        </span>
      ))}
      <PublishedAt day={article.publishedAt} />
    </span>
  );
}
