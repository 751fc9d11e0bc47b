import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useExplorerState } from '../explored-graph/use-explorer.ts';
import type { ClaimCardFragment } from '../generated/operations.ts';
import { LineSample } from '../marks/line-sample.tsx';
import { STATUS_MEANINGS, STATUS_NAMES } from '../words/kinds.ts';
import { Quote } from './quote.tsx';
import { SourceChain } from './source-chain.tsx';
import { toSpeakerChain } from './speaker-chain.ts';
import './evidence.css';

/** One claim of the evidence stack: the sentence, then who says it, when, and how it is held. The one in hand lies on the marker. */
export function EvidenceClaim({ claim }: { readonly claim: ClaimCardFragment }): ReactElement {
  const isInHand = useExplorerState((state) => state.graph.inHand?.claimId === claim.id);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isInHand) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isInHand]);
  return (
    <li
      ref={item}
      className="claim"
      data-status={claim.status.toLowerCase()}
      data-in-hand={isInHand}
    >
      <Quote text={claim.evidence.quote} article={claim.article} isInHand={isInHand} />
      <div className="claim-source">
        <SourceChain chain={toSpeakerChain(claim)} article={claim.article} />
        <span className="claim-status" title={STATUS_MEANINGS[claim.status]}>
          <LineSample status={claim.status} />
          {STATUS_NAMES[claim.status]}
        </span>
      </div>
    </li>
  );
}
