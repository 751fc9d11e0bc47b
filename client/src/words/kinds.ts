import type { ClaimStatus, EntityKind } from '../generated/operations.ts';

/** Kinds in the order of the legend. */
export const KINDS: readonly EntityKind[] = ['PERSON', 'STATE', 'ORGANIZATION', 'PLACE', 'EVENT'];

/** What each kind is called. */
export const KIND_NAMES: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  STATE: 'State',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  EVENT: 'Event',
};

/** Statuses, strongest first: where a relation has several, the first is the one drawn. */
export const STATUSES: readonly ClaimStatus[] = [
  'ASSERTED',
  'REPORTED',
  'OPINION',
  'PLANNED',
  'HYPOTHETICAL',
  'NEGATED',
];

/** What each status is called. */
export const STATUS_NAMES: Readonly<Record<ClaimStatus, string>> = {
  ASSERTED: 'Asserted',
  REPORTED: 'Reported',
  OPINION: 'Opinion',
  PLANNED: 'Planned',
  HYPOTHETICAL: 'Hypothetical',
  NEGATED: 'Negated',
};

/** What each status means, in a clause. */
export const STATUS_MEANINGS: Readonly<Record<ClaimStatus, string>> = {
  ASSERTED: 'the outlet says so itself',
  REPORTED: 'the outlet says that someone says so',
  OPINION: 'the author’s own judgement',
  PLANNED: 'said to be going to happen',
  HYPOTHETICAL: 'if, may, might, would',
  NEGATED: 'said not to be so',
};
