/**
 * Disagreements
 *
 * Claims that cannot all hold: one relation asserted and denied, or one role of one event filled by actors of different sides. They are
 * recorded with both accounts; who is right is not decided here.
 */
import { canCoincide, compareText, contentHash, toDateSpan } from '@entente/graph-store';
import type { Article, Claim, Disagreement, DisagreementSide, Entity } from '@entente/graph-store';
import { openMergedNames } from './merged-names.ts';
import type { MergedNames } from './merged-names.ts';
import { askForActor, askWhether, findSingleAct, nameActors } from './disagreement-words.ts';
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
    (claim) => claim.objectId !== null && (AFFIRMED.has(claim.status) || isDenial(claim)),
  );
  return [
    ...groupBy(told, ({ subjectId, type, objectId }) =>
      [subjectId, type, objectId].join(' '),
    ).values(),
  ].flatMap((group) => {
    const denials = group.filter(isDenial);
    const affirmed = group.filter(
      (claim) => !isDenial(claim) && denials.some((one) => contradicts(one, claim, context.names)),
    );
    const [claim] = affirmed;
    if (!claim) return [];
    const [subject = '', object = ''] = [claim.subjectId, claim.objectId ?? ''].map(
      (id) => context.names.find(id)?.name ?? id,
    );
    return [
      toDisagreement(
        'asserted and denied',
        askWhether(claim, subject, object),
        [
          { label: 'Says so', claims: affirmed },
          {
            label: 'Denies it',
            claims: denials.filter((one) =>
              affirmed.some((other) => contradicts(one, other, context.names)),
            ),
          },
        ],
        context,
      ),
    ];
  });
}

function isDenial({ status }: Claim): boolean {
  return status === 'negated';
}

/**
 * Whether a denial speaks of what a claim of the same two says: who denies any attack denies an air strike and the attack on the market,
 * not the other way round, and nobody denies today what happened ten years ago.
 */
function contradicts(denial: Claim, claim: Claim, names: MergedNames): boolean {
  // Whoever did not shoot someone did not kill them.
  const isOfOne = claim.type === 'ASSAULT' && names.find(claim.objectId ?? '')?.kind === 'Person';
  if (denial.mode !== null && denial.mode !== claim.mode && !isOfOne) return false;
  if (denial.eventId !== null && denial.eventId !== claim.eventId) return false;
  const [denied, told] = [denial, claim].map(({ date }) =>
    date === null ? null : toDateSpan(date),
  );
  return !denied || !told || canCoincide(denied, told);
}

function differentActors(claims: readonly Claim[], context: Context): readonly Disagreement[] {
  const { names } = context;
  const told = claims.flatMap((claim) => {
    const event = eventOf(claim, context);
    const act = AFFIRMED.has(claim.status) && event ? findSingleAct(claim, event.name) : null;
    return event && act ? [{ claim, event, act }] : [];
  });
  return [...groupBy(told, ({ act, event }) => `${act.ask} ${event.id}`).values()].flatMap(
    (group) => {
      const [first] = group;
      const accounts = toAccounts(
        group.map(({ claim }) => claim),
        context,
      );
      if (!first || accounts.length < 2) return [];
      const topic = askForActor(first.act, first.event.name, names);
      const labelled = accounts.map((account) => {
        const actors = [...new Set(account.map(({ subjectId }) => subjectId))];
        const listed = nameActors(
          actors.flatMap((id) => names.find(id) ?? []),
          names,
        );
        return { label: `${listed} ${first.act.answer}`, claims: account };
      });
      return [toDisagreement('different actors', topic, labelled, context)];
    },
  );
}

/** Claims of one account: their actors are of one side, or one voice of one article tells of both, who then did it together. */
function toAccounts(
  claims: readonly Claim[],
  { sameSide }: Context,
): readonly (readonly Claim[])[] {
  let accounts: readonly { readonly keys: readonly string[]; readonly claims: readonly Claim[] }[] =
    [];
  for (const claim of claims) {
    const keys = [
      `side ${sameSide(claim.subjectId)}`,
      `voice ${[claim.articleId, claim.status, ...claim.attributedTo].join(' ')}`,
    ];
    const joined = accounts.filter((one) => one.keys.some((key) => keys.includes(key)));
    accounts = [
      ...accounts.filter((one) => !joined.includes(one)),
      {
        keys: [...joined.flatMap((one) => one.keys), ...keys],
        claims: [...joined.flatMap((one) => one.claims), claim],
      },
    ];
  }
  return accounts.map((one) => one.claims);
}

/** The event that is spoken of: its own node, or the object when that is an event. */
function eventOf({ type, eventId, objectId }: Claim, { names }: Context): Entity | null {
  const id = eventId ?? (type === 'REJECT' ? objectId : null);
  return id === null ? null : names.find(id);
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

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
