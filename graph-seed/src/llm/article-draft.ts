/** What has been read of an article so far, window by window. */
import type { Article } from '@entente/graph-store';
import type { ReadClaim } from '../extraction/assemble.ts';
import type { EntityDraft } from '../extraction/drafts.ts';
import { normalizeName } from '../extraction/names/identity.ts';
import { openReading } from '../extraction/reading.ts';
import type { Reading } from '../extraction/reading.ts';
import { authorsOf, publisherOf } from '../extraction/actors/holders.ts';
import { NOTHING_DROPPED } from './dropped.ts';
import type { Dropped } from './dropped.ts';

/** State of the reading of one article by a model. */
export interface ArticleDraft {
  /** Holds the entities; there is no parse. */
  readonly reading: Reading;
  readonly claims: ReadClaim[];
  /** Whom a name of the article stands for, by the folded name. */
  readonly names: Map<string, EntityDraft>;
  /** Whom a name that the model gave in the present window stands for. */
  readonly given: Map<string, EntityDraft>;
  /** Names by which an entity goes in any window. */
  readonly words: Map<EntityDraft, Set<string>>;
  /** Author and publisher: entities by what the article says of itself, not by its text. */
  readonly makers: ReadonlySet<EntityDraft>;
  dropped: Dropped;
}

/** Starts an article. */
export function openArticleDraft(article: Article): ArticleDraft {
  const reading = openReading(article, [], []);
  const makers = [...authorsOf(reading), publisherOf(reading)].filter((one) => one !== null);
  return {
    reading,
    claims: [],
    names: new Map(makers.map((one) => [normalizeName(one.name), one])),
    given: new Map(),
    makers: new Set(makers),
    words: new Map(),
    dropped: NOTHING_DROPPED,
  };
}

/** Finds whom a name of the model's answer stands for; null for one that it did not introduce, or that the article does not bear out. */
export function findNamed(draft: ArticleDraft, name: string): EntityDraft | null {
  const key = normalizeName(name);
  return draft.given.get(key) ?? draft.names.get(key) ?? null;
}

/** Notes that a name stands for an entity, unless it stands for another one already. */
export function noteName(names: Map<string, EntityDraft>, name: string, entity: EntityDraft): void {
  const key = normalizeName(name);
  if (key !== '' && !names.has(key)) names.set(key, entity);
}
