import { Fragment, useEffect } from 'react';
import type { ReactElement } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { toPage, usePages } from '../api/use-pages.ts';
import type { PageOf } from '../api/use-pages.ts';
import { EvidenceClaim } from '../evidence/evidence-claim.tsx';
import { findRelationOf, toOpenStrands } from '../explored-graph/accounts.ts';
import { openStrands } from '../explored-graph/producers.ts';
import { useExplorer } from '../explored-graph/use-explorer.ts';
import { findDrawnRelations } from '../explored-graph/visible-graph.ts';
import { RelationClaimsDocument, RelationHeadDocument } from '../generated/operations.ts';
import type {
  AccountsFragment,
  ClaimCardFragment,
  EntityNameFragment,
  RelationCardFragment,
  RelationClaimsQuery,
} from '../generated/operations.ts';
import { SplitMark } from '../marks/line-sample.tsx';
import { EntityLink } from '../panels/entity-link.tsx';
import { FailureNote } from '../panels/failure-note.tsx';
import { PagedList } from '../panels/paged-list.tsx';
import { PanelHead } from '../panels/panel-head.tsx';
import { Skeleton } from '../panels/skeleton.tsx';
import { countOf } from '../words/counts.ts';
import { toSpanWords } from '../words/dates.ts';
import { toRelationVerbs } from '../words/relation-words.ts';
import { Accounts } from './accounts.tsx';

const NO_CLAIMS: ReadonlySet<string> = new Set();

function pickClaims(data: RelationClaimsQuery): PageOf<ClaimCardFragment> {
  return toPage(data.relation?.claims);
}

function Claims({
  id,
  without = NO_CLAIMS,
}: {
  readonly id: string;
  /** Ids of claims that are shown elsewhere in the panel. */
  readonly without?: ReadonlySet<string>;
}): ReactElement {
  const pages = usePages(RelationClaimsDocument, id, pickClaims);
  return (
    <PagedList
      pages={pages}
      noun="claim"
      className="claim-list"
      renderItems={(claims) =>
        claims
          .filter((claim) => !without.has(claim.id))
          .map((claim) => <EvidenceClaim key={claim.id} claim={claim} />)
      }
    />
  );
}

function CountsLine({ relation }: { readonly relation: RelationCardFragment }): ReactElement {
  const span = toSpanWords(relation.firstDate, relation.lastDate);
  const counts = [
    countOf(relation.claimCount, 'claim'),
    countOf(relation.originCount, 'origin'),
    ...(span === '' ? [] : [span]),
  ];
  return <span>{counts.join(' · ')}</span>;
}

/** Finds the claims of this relation that stand on a side, each once. */
function findOwnClaims(
  relation: RelationCardFragment,
  disagreements: readonly AccountsFragment[],
): readonly ClaimCardFragment[] {
  const claims = disagreements
    .flatMap((disagreement) => disagreement.sides)
    .flatMap((side) => side.claims)
    .filter((claim) => findRelationOf(claim, [relation]) !== undefined);
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

/** Finds who acts in the accounts, each once; the ends of the relation when it is one and the same in all. */
function findActors(
  relation: RelationCardFragment,
  disagreement: AccountsFragment | undefined,
): readonly EntityNameFragment[] {
  const claims = disagreement?.sides.flatMap((side) => side.claims) ?? [];
  const actors = new Map(claims.map(({ subject }) => [subject.id, subject]));
  return actors.size < 2 ? [relation.subject, relation.object] : [...actors.values()];
}

function ContestedRelation({
  relation,
  disagreements,
}: {
  readonly relation: RelationCardFragment;
  readonly disagreements: readonly AccountsFragment[];
}): ReactElement {
  const explorer = useExplorer();
  const [first] = disagreements;
  useEffect(() => {
    if (first === undefined) return;
    const relations = findDrawnRelations(explorer.store.getState().graph);
    explorer.update(openStrands(toOpenStrands(first.sides, relations)));
  }, [explorer, first]);
  const own = findOwnClaims(relation, disagreements);
  const span = toSpanWords(relation.firstDate, relation.lastDate);
  return (
    <div className="panel">
      <PanelHead
        overline={
          <>
            <span className="panel-flag">
              <SplitMark />
              Disagreement
            </span>
            {first !== undefined && <span>{first.kind}</span>}
          </>
        }
        title={first?.topic ?? 'Contested'}
      >
        <p className="panel-sub">
          {findActors(relation, first).map((actor, index) => (
            <Fragment key={actor.id}>
              {index > 0 && <span>and</span>}
              <EntityLink entity={actor} />
            </Fragment>
          ))}
          {span !== '' && <span>· {span}</span>}
        </p>
      </PanelHead>
      {disagreements.map((disagreement, index) => (
        <Accounts key={disagreement.id} disagreement={disagreement} withTopic={index > 0} />
      ))}
      {own.length < relation.claimCount && (
        <section className="panel-section">
          <h3>
            <span>Not among the accounts</span>
            <span className="panel-count">
              {countOf(relation.claimCount - own.length, 'claim')}
            </span>
          </h3>
          <Claims id={relation.id} without={new Set(own.map((claim) => claim.id))} />
        </section>
      )}
      <footer className="panel-foot small mute">Recorded, not resolved.</footer>
    </div>
  );
}

/** The relation in hand: a sentence, and the stack of evidence behind it; when contested, the accounts side by side. Mount it with its id as key. */
export function RelationPanel({ id }: { readonly id: string }): ReactElement {
  const { data, failure, retry } = useAnswer(RelationHeadDocument, { id });
  if (failure !== null) return <FailureNote failure={failure} onRetry={retry} />;
  if (data === undefined) return <Skeleton rows={6} />;
  const { relation } = data;
  if (relation === null)
    return (
      <PanelHead overline="Relation" title="Not in this graph">
        <p className="panel-sub">Its articles were taken out, or the address is mistyped.</p>
      </PanelHead>
    );
  const disagreements = data.disagreements.edges.map((edge) => edge.node);
  if (relation.contested && disagreements.length > 0)
    return <ContestedRelation relation={relation} disagreements={disagreements} />;
  return (
    <div className="panel">
      <PanelHead
        overline={<CountsLine relation={relation} />}
        title={`${relation.subject.name} ${toRelationVerbs(relation)[0]} ${relation.object.name}`}
      >
        <p className="panel-sub">
          <EntityLink entity={relation.subject} />
          <span>and</span>
          <EntityLink entity={relation.object} />
        </p>
      </PanelHead>
      <section className="panel-section panel-evidence" aria-label="Evidence">
        <Claims id={relation.id} />
      </section>
    </div>
  );
}
