/**
 * Disagreements
 *
 * Claims that cannot all hold: one relation asserted and denied, or one role of one event filled by actors of different sides. They are
 * recorded with both accounts; who is right is not decided here.
 */
import { compareText, contentHash } from '@entente/graph-store';
import type { Article, Claim, Disagreement, DisagreementSide, Entity } from '@entente/graph-store';
import { openMergedNames } from './merged-names.ts';
import type { MergedNames } from './merged-names.ts';
import { askForActor, askWhether, isSingleActorClaim, nameActors } from './disagreement-words.ts';
import { joinSides } from './sides.ts';

/** Statuses that say that it happened or holds. */
const AFFIRMED: ReadonlySet<string> = new Set(['asserted', 'reported', 'opinion']);
/** A merged graph, before its disagreements are known. */
export interface Accounts {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

/** Finds what the accounts differ in. */
export function findDisagreements(accounts: Accounts): readonly Disagreement[] {
  const names = openMergedNames(accounts.articles, accounts.entities);
  const published = new Map(
    accounts.articles.map((article) => [article.id, `${article.publishedAt ?? '~'} ${article.id}`]),
  );
  const context: Context = { names, published, sameSide: joinSides(accounts.claims, names) };
  return [
    ...contradictions(accounts.claims, context),
    ...differentActors(accounts.claims, context),
  ];
}

interface Context {
  readonly names: MergedNames;
  readonly published: ReadonlyMap<string, string>;
  /** Root of the side that an entity belongs to. */
  readonly sameSide: (id: string) => string;
}

function contradictions(claims: readonly Claim[], context: Context): readonly Disagreement[] {
  const told = claims.filter(
    (claim) =>
      claim.objectId !== null && (AFFIRMED.has(claim.status) || claim.status === 'negated'),
  );
  return [
    ...groupBy(told, (claim) =>
      [claim.subjectId, claim.type, claim.mode, claim.objectId, claim.eventId].join(' '),
    ).values(),
  ].flatMap((group) => {
    const denied = group.filter((claim) => claim.status === 'negated');
    const affirmed = group.filter((claim) => claim.status !== 'negated');
    const [claim] = affirmed;
    if (!claim || denied.length === 0) return [];
    const [subject = '', object = ''] = [claim.subjectId, claim.objectId ?? ''].map(
      (id) => context.names.find(id)?.name ?? id,
    );
    return [
      toDisagreement(
        'asserted and denied',
        askWhether(claim, subject, object),
        [
          { label: 'Says so', claims: affirmed },
          { label: 'Denies it', claims: denied },
        ],
        context,
      ),
    ];
  });
}

function differentActors(claims: readonly Claim[], context: Context): readonly Disagreement[] {
  const told = claims.filter(
    (claim) =>
      AFFIRMED.has(claim.status) && eventOf(claim, context) !== null && isSingleActorClaim(claim),
  );
  return [
    ...groupBy(
      told,
      (claim) => `${claim.type} ${claim.mode ?? ''} ${eventOf(claim, context) ?? ''}`,
    ).values(),
  ].flatMap((group) => {
    const sides = groupBy(group, (claim) => context.sameSide(claim.subjectId));
    const [claim] = group;
    if (!claim || sides.size < 2) return [];
    const { names } = context;
    const event = names.find(eventOf(claim, context) ?? '')?.name ?? '';
    const accounts = [...sides.values()].map((side) => ({
      label: nameActors(
        claim,
        [...new Set(side.map((one) => one.subjectId))].flatMap((id) => names.find(id) ?? []),
        names,
      ),
      claims: side,
    }));
    return [
      toDisagreement('different actors', askForActor(claim, event, names), accounts, context),
    ];
  });
}

/** The event that is spoken of: its own node, or the object when that is an event. */
function eventOf(claim: Claim, context: Context): string | null {
  return (
    claim.eventId ??
    (claim.objectId !== null &&
    context.names.find(claim.objectId) !== null &&
    claim.type === 'REJECT'
      ? claim.objectId
      : null)
  );
}

function toDisagreement(
  kind: string,
  topic: string,
  accounts: readonly { readonly label: string; readonly claims: readonly Claim[] }[],
  { published }: Context,
): Disagreement {
  const first = (claims: readonly Claim[]): string =>
    claims
      .map(
        (claim) =>
          `${published.get(claim.articleId) ?? ''} ${String(claim.evidence.start).padStart(9, '0')}`,
      )
      .toSorted(compareText)[0] ?? '';
  const sides: readonly DisagreementSide[] = accounts
    .toSorted(
      (one, other) =>
        compareText(first(one.claims), first(other.claims)) || compareText(one.label, other.label),
    )
    .map(({ label, claims }) => ({
      label,
      claimIds: claims.map((claim) => claim.id).toSorted(compareText),
    }));
  return {
    id: contentHash('disagreement', kind, ...sides.flatMap((side) => side.claimIds)),
    kind,
    topic,
    sides,
  };
}

function groupBy(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string,
): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}
