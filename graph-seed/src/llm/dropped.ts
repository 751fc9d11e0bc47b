/** Why something that the model answered is not in the graph. */
export const DROP_REASONS = {
  inexactQuote: 'without an exact quote from the article',
  longQuote: 'with a quote of several sentences',
  unnamedParty: 'about someone whom the article does not name',
  nameOnly: 'with a quote that says nothing beyond names',
  strangeSentence: 'whose sentence leaves out somebody they are about',
  nobody: 'that say nothing about anyone else',
  wrongEnds: 'between kinds that the type does not join',
} as const;
/** A reason to leave a claim out. */
export type DropReason = keyof typeof DROP_REASONS;

/** How much of an answer was left out, by reason. */
export interface Dropped {
  readonly claims: Readonly<Partial<Record<DropReason, number>>>;
  /** Entities whose name and mentions do not stand in the article. */
  readonly entities: number;
  /** Items with a missing field or a word outside the vocabulary. */
  readonly malformed: number;
}

/** Nothing left out. */
export const NOTHING_DROPPED: Dropped = { claims: {}, entities: 0, malformed: 0 };

const REASONS: readonly DropReason[] = [
  'inexactQuote',
  'longQuote',
  'unnamedParty',
  'nameOnly',
  'strangeSentence',
  'nobody',
  'wrongEnds',
];

/** Counts a claim that is left out. */
export function dropClaim(dropped: Dropped, reason: DropReason): Dropped {
  return {
    ...dropped,
    claims: { ...dropped.claims, [reason]: (dropped.claims[reason] ?? 0) + 1 },
  };
}

/** Adds up what was left out of two answers. */
export function addDropped(one: Dropped, other: Dropped): Dropped {
  const claims = Object.fromEntries(
    REASONS.map((reason) => [reason, (one.claims[reason] ?? 0) + (other.claims[reason] ?? 0)]),
  );
  return {
    claims,
    entities: one.entities + other.entities,
    malformed: one.malformed + other.malformed,
  };
}

/** Says what was left out of the model's answers, line by line; empty when nothing was. */
export function toDroppedLines(dropped: Dropped): readonly string[] {
  const claims = REASONS.flatMap((reason) => {
    const count = dropped.claims[reason] ?? 0;
    return count === 0 ? [] : [`  claims ${DROP_REASONS[reason]}: ${count}`];
  });
  const lines = [
    ...claims,
    ...(dropped.entities > 0
      ? [`  entities that the article does not name: ${dropped.entities}`]
      : []),
    ...(dropped.malformed > 0
      ? [`  items of a wrong form, or with a word outside the vocabulary: ${dropped.malformed}`]
      : []),
  ];
  return lines.length === 0 ? [] : ["Left out of the model's answers:", ...lines];
}
