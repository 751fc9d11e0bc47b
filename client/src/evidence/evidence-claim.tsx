import type { ReactElement } from 'react';
import { useExplorer } from '../explored-graph/use-explorer.ts';
import { takeInHand } from '../explored-graph/producers.ts';
import type { ClaimCardFragment } from '../generated/operations.ts';
import { LineSample } from '../marks/line-sample.tsx';
import { toDateWords } from '../words/dates.ts';
import { STATUS_MEANINGS, STATUS_NAMES } from '../words/kinds.ts';
import { toSpeakerChain } from './speaker-chain.ts';
import './evidence.css';

/** One claim of the evidence stack: the sentence in the outlet's words, then who says it, when, and how it is held. */
export function EvidenceClaim({ claim }: { readonly claim: ClaimCardFragment }): ReactElement {
  const explorer = useExplorer();
  const { article } = claim;
  const isRetold = article.retoldFrom !== null;
  return (
    <li className="claim" data-status={claim.status.toLowerCase()}>
      {/* A retelling is not a quotation of its outlet: it stands without quotation marks. */}
      <blockquote className={isRetold ? 'claim-quote claim-retold' : 'claim-quote'}>
        <p lang={article.language}>
          {isRetold ? claim.evidence.quote : `“${claim.evidence.quote}”`}
        </p>
      </blockquote>
      <div className="claim-source">
        <span className="claim-chain">
          {toSpeakerChain(claim).map((link, index, chain) => (
            <span key={`${index}-${link.name}`}>
              {link.joint !== null && <span className="mute">{link.joint} </span>}
              {index === chain.length - 1 && link.isName ? (
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
          {article.publishedAt !== null && (
            <time dateTime={article.publishedAt}>{toDateWords(article.publishedAt)}</time>
          )}
        </span>
        <span className="claim-status" title={STATUS_MEANINGS[claim.status]}>
          <LineSample status={claim.status} />
          {STATUS_NAMES[claim.status]}
        </span>
      </div>
    </li>
  );
}
