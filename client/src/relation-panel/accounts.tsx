import type { ReactElement } from 'react';
import { EvidenceClaim } from '../evidence/evidence-claim.tsx';
import { toSideLetter } from '../explored-graph/accounts.ts';
import type { AccountsFragment } from '../generated/operations.ts';
import { countOf } from '../words/counts.ts';

function countOutlets(side: AccountsFragment['sides'][number]): number {
  return new Set(side.claims.map((claim) => claim.article.publisher ?? claim.article.id)).size;
}

/** The accounts of a disagreement in equal weight, the one published first as A. */
export function Accounts({
  disagreement,
  withTopic,
}: {
  readonly disagreement: AccountsFragment;
  /** True for all but the one whose topic is the panel's title. */
  readonly withTopic: boolean;
}): ReactElement {
  return (
    <>
      {withTopic && <p className="panel-note account-topic">{disagreement.topic}</p>}
      {disagreement.sides.map((side, index) => (
        <section key={side.label} className="panel-section">
          <h3>
            <span className="side-letter">{toSideLetter(index)}</span>
            <span>{side.label}</span>
            <span className="panel-count">
              {countOf(countOutlets(side), 'outlet')}, {countOf(side.claimCount, 'claim')}
            </span>
          </h3>
          <ul className="claim-list">
            {side.claims.map((claim) => (
              <EvidenceClaim key={claim.id} claim={claim} />
            ))}
          </ul>
          {side.claimCount > side.claims.length && (
            <p className="panel-note small mute">
              {countOf(side.claimCount - side.claims.length, 'claim')} more behind the relations of
              this account.
            </p>
          )}
        </section>
      ))}
    </>
  );
}
