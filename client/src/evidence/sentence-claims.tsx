import type { ReactElement } from 'react';
import { useExplorer } from '../explored-graph/use-explorer.ts';
import type { ClaimCardFragment } from '../generated/operations.ts';
import { EntityName } from '../marks/entity-name.tsx';
import { LineSample } from '../marks/line-sample.tsx';
import { STATUS_NAMES } from '../words/kinds.ts';
import { toVerbs } from '../words/relation-words.ts';
import { Quote } from './quote.tsx';
import type { Sentence } from './sentences.ts';
import { SourceChain } from './source-chain.tsx';
import './evidence.css';

function toSpeakers(claim: ClaimCardFragment): string {
  const speakers = claim.attributedTo.map((entity) => entity.name);
  if (speakers.length > 0) return `, says ${speakers.join(' to ')}`;
  return claim.status === 'REPORTED' ? ', speaker not named' : '';
}

function Statement({ claim }: { readonly claim: ClaimCardFragment }): ReactElement {
  const explorer = useExplorer();
  const { type, mode, subject, object, status } = claim;
  const [verb] = toVerbs({ type, mode, objectKind: object?.kind ?? null });
  return (
    <li>
      <button
        type="button"
        className="statement"
        onClick={() => {
          void explorer.showClaim(claim, claim.id);
        }}
      >
        <LineSample status={status} />
        <span className="statement-words">
          <EntityName entity={subject} /> <span className="mute">{verb}</span>{' '}
          {object !== null && <EntityName entity={object} />}
          <span className="mute">{toSpeakers(claim)}</span>
        </span>
        <span className="claim-status">{STATUS_NAMES[status]}</span>
      </button>
    </li>
  );
}

/** A sentence, and each thing that it claims: a click on one takes it in hand. */
export function SentenceClaims({ sentence }: { readonly sentence: Sentence }): ReactElement {
  const { article } = sentence;
  const outlet = article.publisher ?? article.title;
  return (
    <li className="sentence">
      <Quote text={sentence.quote} article={article} />
      <div className="claim-source">
        <SourceChain chain={[{ joint: null, name: outlet, isName: true }]} article={article} />
      </div>
      <ul className="statements">
        {sentence.claims.map((claim) => (
          <Statement key={claim.id} claim={claim} />
        ))}
      </ul>
    </li>
  );
}
