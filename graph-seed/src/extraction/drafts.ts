/**
 * Drafts
 *
 * Entities while an article is being read: they gather names and mentions until the reading is done, and only then get their ids.
 */
import type { EntityKind, PloverType } from '@entente/graph-store';
import type { RoleFamily } from './lexicon/role-nouns.ts';
import type { OfficeRelation } from './lexicon/titles.ts';
import type { Word } from './tree/words.ts';

/** A stretch of the article's text, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** An entity that is still being gathered. */
export interface EntityDraft {
  readonly kind: EntityKind;
  /** Fullest name so far. */
  name: string;
  /** Tells it from others of the same name, such as the police of two articles; empty for a name that stands for itself. */
  readonly discriminator: string;
  readonly aliases: Set<string>;
  readonly mentions: TextSpan[];
  /** Family of a nominal actor, and whose it is. */
  readonly family: RoleFamily | null;
  readonly owner: EntityDraft | null;
  /** Offices said of a person in this article. */
  readonly offices: Office[];
  /** What an event is; null for all else. */
  readonly event: EventDraft | null;
}

/** An office that a person is said to hold. */
export interface Office {
  readonly relation: OfficeRelation;
  /** Lower case, `foreign minister`. */
  readonly title: string;
  /** Whose office it is; null when the article does not say. */
  readonly of: EntityDraft | null;
  readonly word: Word;
}

/** What an event gathers beyond names. */
export interface EventDraft {
  /** Kind of happening, `meeting`; `text` for a resolution or law. */
  readonly happening: string;
  type: PloverType | null;
  mode: string | null;
  date: string | null;
  place: EntityDraft | null;
  readonly agents: Set<EntityDraft>;
  readonly patients: Set<EntityDraft>;
}

/** Makes an empty draft. */
export function createDraft(
  kind: EntityKind,
  name: string,
  more: Partial<Pick<EntityDraft, 'discriminator' | 'family' | 'owner' | 'event'>> = {},
): EntityDraft {
  return {
    kind,
    name,
    discriminator: more.discriminator ?? '',
    aliases: new Set(),
    mentions: [],
    family: more.family ?? null,
    owner: more.owner ?? null,
    offices: [],
    event: more.event ?? null,
  };
}

/** Adds a mention unless one stands there already. */
export function addMention(draft: EntityDraft, span: TextSpan, text: string): void {
  if (draft.mentions.some((one) => one.start === span.start && one.end === span.end)) return;
  draft.mentions.push(span);
  const surface = text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/^(the|a|an)\s/i, '');
  if (surface !== draft.name) draft.aliases.add(surface);
}

/** True for whoever can act, speak or be dealt with: places and happenings cannot. */
export function canAct({ kind }: EntityDraft): boolean {
  return kind !== 'Event' && kind !== 'Place';
}
