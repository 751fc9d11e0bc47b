import type { ClaimType } from '@entente/graph-store';

/**
 * What must be there before a meaning is told without a named recipient: an actor; a person, named or not; any object; nothing.
 */
export type Need = 'actor' | 'person' | 'object' | 'nothing';

/** One meaning of some verbs. */
export interface VerbSense {
  readonly type: ClaimType;
  readonly mode: string | null;
  /** Lemmas or kinds of happening of which the object must have one; null when any will do. */
  readonly objects: ReadonlySet<string> | null;
  /** Objects with which the verb means something else: `fire the manager`. */
  readonly except: ReadonlySet<string> | null;
  /** A phrase that must stand beside the verb: `agree to a truce`; nouns are null when any will do. */
  readonly beside: {
    readonly prepositions: ReadonlySet<string>;
    readonly nouns: ReadonlySet<string> | null;
  } | null;
  /** Prepositions that mark to whom it is done when no object is an actor. */
  readonly prepositions: ReadonlySet<string>;
  readonly needs: Need;
  /** True when the verb has this meaning without an object only: `demonstrate`, but not `demonstrate unity`. */
  readonly isIntransitive: boolean;
  /** True for verbs that pass something on: whoever gets it is touched, not what is passed on. */
  readonly gives: boolean;
  /** True for a meaning that asks for nothing but one actor who does it to another. */
  readonly isBroad: boolean;
  /** Who must act for this meaning: those in power, those in arms, or anyone. */
  readonly doers: 'power' | 'arms' | null;
}

/** How a line of the table differs from the usual. Lists are separated by commas, prepositions by spaces. */
export interface SenseOptions {
  readonly objects?: string;
  readonly except?: string;
  /** `to: truce, ceasefire`, or `to` alone for any noun. */
  readonly beside?: string;
  readonly by?: string;
  readonly needs?: Need;
  readonly isIntransitive?: boolean;
  readonly gives?: boolean;
  readonly isBroad?: boolean;
  readonly doers?: 'power' | 'arms';
}

/** A verb, with its particle where it has one, and one of its meanings. */
export type SenseEntry = readonly [verb: string, sense: VerbSense];

const TOWARDS = 'with against on at to';
const list = (text: string): ReadonlySet<string> => new Set(text.split(', '));

/** Makes one line of the table: verbs that share a meaning. */
export function sense(
  type: ClaimType,
  mode: string | null,
  verbs: string,
  options: SenseOptions = {},
): readonly SenseEntry[] {
  const {
    objects,
    except,
    beside,
    by,
    needs,
    isIntransitive = false,
    gives = false,
    isBroad = false,
    doers = null,
  } = options;
  const [prepositions = '', nouns] = beside?.split(': ') ?? [];
  const made: VerbSense = {
    type,
    mode,
    objects: objects === undefined ? null : list(objects),
    except: except === undefined ? null : list(except),
    beside:
      beside === undefined
        ? null
        : {
            prepositions: new Set(prepositions.split(' ')),
            nouns: nouns === undefined ? null : list(nouns),
          },
    prepositions: new Set((by ?? TOWARDS).split(' ')),
    needs: needs ?? (objects === undefined && beside === undefined ? 'actor' : 'nothing'),
    isIntransitive,
    gives,
    isBroad,
    doers,
  };
  return verbs.split(', ').map((verb) => [verb, made]);
}

/** Makes one line of a table of broad meanings, which hold between two actors only. */
export function broadSense(
  type: ClaimType,
  mode: string | null,
  verbs: string,
  options: SenseOptions = {},
): readonly SenseEntry[] {
  return sense(type, mode, verbs, { ...options, needs: 'actor', isBroad: true });
}
