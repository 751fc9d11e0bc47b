/**
 * Assembly
 *
 * Turns the drafts of one article into its graph: ids, final names, authors as holders of opinions, and only those entities that
 * have a name of their own or take part in a claim.
 */
import { contentHash } from '@entente/graph-store';
import type { Claim, ClaimStatus, Entity } from '@entente/graph-store';
import type { ArticleGraph } from './article-graph.ts';
import type { ClaimDraft } from './claims/claim-drafts.ts';
import type { EntityDraft, TextSpan } from './drafts.ts';
import { authorsOf, holderOf, publisherOf } from './actors/holders.ts';
import { STATE_POWERS } from './lexicon/role-nouns.ts';
import { normalizeName } from './names/identity.ts';
import type { Reading } from './reading.ts';
import { dropOwnSideActs } from './claims/own-side.ts';

/** A claim that only lacks its ids, whoever read it. */
export interface ReadClaim extends Pick<
  ClaimDraft,
  'subject' | 'type' | 'mode' | 'object' | 'event' | 'date'
> {
  readonly status: ClaimStatus;
  /** Who says it, outermost last. */
  readonly speakers: readonly EntityDraft[];
  /** True when the article itself judges: its author or publisher then holds what nobody else is named for. */
  readonly isAuthors: boolean;
  readonly evidence: TextSpan;
}

/** Makes the graph of an article from what was read in its parse. */
export function assemble(reading: Reading, drafts: readonly ClaimDraft[]): ArticleGraph {
  return assembleClaims(
    reading,
    drafts.map((draft) => ({
      ...draft,
      ...draft.stance,
      evidence: { start: draft.word.sentence.start, end: draft.word.sentence.end },
    })),
  );
}

/** Makes the graph of an article from its drafts and claims, however these were read: ids do not depend on it. */
export function assembleClaims(reading: Reading, read: readonly ReadClaim[]): ArticleGraph {
  // Authors and publisher become drafts when they are asked for, so that they must be before all get their ids.
  const makers = new Set<EntityDraft | null>([...authorsOf(reading), publisherOf(reading)]);
  const ids = new Map([...reading.drafts.values()].map((draft) => [draft, idOf(reading, draft)]));
  const idFor = (draft: EntityDraft): string => ids.get(draft) ?? idOf(reading, draft);
  const claims = toClaims(reading, read, idFor);
  const inClaims = new Set(
    claims.flatMap((claim) => [
      claim.subjectId,
      claim.objectId,
      claim.eventId,
      ...claim.attributedTo,
    ]),
  );
  const shown = shownDrafts(reading, makers, (draft) => inClaims.has(idFor(draft)));
  return {
    article: reading.article,
    entities: joinSameIds(shown.map((draft) => toEntity(reading, draft, idFor))),
    claims,
    disagreements: [],
  };
}

/** The claims with their ids, each once. */
function toClaims(
  reading: Reading,
  read: readonly ReadClaim[],
  idFor: (draft: EntityDraft) => string,
): readonly Claim[] {
  const holder = holderOf(reading);
  const claims = new Map<string, Claim>();
  for (const draft of dropOwnSideActs(read)) {
    const speakers =
      draft.isAuthors && draft.speakers.length === 0 && holder ? [holder] : draft.speakers;
    const { start, end } = draft.evidence;
    const said = {
      subjectId: idFor(draft.subject),
      type: draft.type,
      mode: draft.mode,
      objectId: draft.object ? idFor(draft.object) : null,
      eventId: draft.event ? idFor(draft.event) : null,
    };
    const id = contentHash(
      'claim',
      reading.article.id,
      String(start),
      String(end),
      said.subjectId,
      said.type,
      said.mode,
      said.objectId,
      said.eventId,
    );
    if (claims.has(id)) continue;
    claims.set(id, {
      id,
      articleId: reading.article.id,
      ...said,
      status: draft.status,
      attributedTo: speakers.map((one) => idFor(one)),
      date: draft.date,
      evidence: { start, end },
    });
  }
  return [...claims.values()];
}

/** Those who made the article or of whom something is said, those who stand alone unless within another name, and the places of events. */
function shownDrafts(
  reading: Reading,
  makers: ReadonlySet<EntityDraft | null>,
  isInClaims: (draft: EntityDraft) => boolean,
): readonly EntityDraft[] {
  const isNeeded = (draft: EntityDraft): boolean => makers.has(draft) || isInClaims(draft);
  const kept = [...reading.drafts.values()].filter(
    (draft) => isNeeded(draft) || standsAlone(draft),
  );
  const named = kept
    .filter((one) => one.kind !== 'Event' && (isInClaims(one) || !isPower(one)))
    .flatMap((draft) => draft.mentions.map(({ start, end }) => ({ draft, start, end })));
  const shown = kept.filter((draft) => isNeeded(draft) || !isPart(reading.text, draft, named));
  const places = shown.flatMap((draft) => (draft.event?.place ? [draft.event.place] : []));
  return [...new Set([...shown, ...places])];
}

/** Drafts of the same kind and name are one entity, which has the names and mentions of all. */
function joinSameIds(entities: readonly Entity[]): readonly Entity[] {
  const joined = new Map<string, Entity>();
  for (const entity of entities) {
    const known = joined.get(entity.id);
    joined.set(
      entity.id,
      known
        ? {
            ...known,
            aliases: [...new Set([...known.aliases, ...entity.aliases])].toSorted(),
            mentions: [...known.mentions, ...entity.mentions],
          }
        : entity,
    );
  }
  return [...joined.values()];
}

function idOf(reading: Reading, draft: EntityDraft): string {
  if (draft.kind === 'Event')
    return contentHash(
      'event',
      reading.article.id,
      String(draft.mentions[0]?.start ?? -1),
      normalizeName(draft.name),
    );
  return contentHash('entity', draft.kind, normalizeName(draft.name), draft.discriminator);
}

interface NamedPlace {
  readonly draft: EntityDraft;
  readonly start: number;
  readonly end: number;
}

/** True when all that is named is a part of other names, like the gulf in "the Gulf monarchies". */
function isPart(text: string, draft: EntityDraft, named: readonly NamedPlace[]): boolean {
  return (
    draft.kind !== 'Event' &&
    draft.mentions.every(({ start, end }) =>
      named.some(
        (one) =>
          one.start <= start &&
          one.end >= end &&
          one.end - one.start > end - start &&
          one.draft !== draft &&
          !(one.start < start - ARTICLE && isBehindPreposition(text, start)),
      ),
    )
  );
}

/** Characters of an article and a space. */
const ARTICLE = 4;

/** What follows a preposition is told as a place or party of its own: "soldiers in Goma". */
function isBehindPreposition(text: string, start: number): boolean {
  return /\b(in|of|at|from|near|around|to|on|with|for|by|between|and)\s(the\s)?$/i.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

/** Named actors stand by themselves; groups and happenings only when something is said of them. */
function standsAlone(draft: EntityDraft): boolean {
  if (draft.mentions.length === 0) return false;
  if (draft.kind === 'Event')
    return (
      draft.mentions.length > 1 &&
      draft.event !== null &&
      (draft.event.place !== null || draft.event.agents.size > 0)
    );
  return (
    draft.family === null ||
    draft.family.role === 'DIP' ||
    (draft.owner !== null && (draft.mentions.length > 1 || isPower(draft)))
  );
}

/** A power of a State, which has one of each, is as good as a name: "Zambia's constitutional court". */
function isPower({ family, owner }: EntityDraft): boolean {
  return (
    family?.single === true &&
    (STATE_POWERS.has(family.role) || family.role === 'MED') &&
    owner?.kind === 'State'
  );
}

function toEntity(
  reading: Reading,
  draft: EntityDraft,
  idFor: (draft: EntityDraft) => string,
): Entity {
  const event = draft.event;
  return {
    id: idFor(draft),
    kind: draft.kind,
    name: draft.name,
    aliases: [...draft.aliases].filter((alias) => alias !== draft.name).toSorted(),
    description: null,
    wikidataId: null,
    mentions: draft.mentions
      .map(({ start, end }) => ({ articleId: reading.article.id, start, end }))
      .toSorted((one, other) => one.start - other.start || one.end - other.end),
    eventType: event?.type ?? null,
    mode: event?.mode ?? null,
    date: event?.date ?? null,
    placeId: event?.place ? idFor(event.place) : null,
  };
}
