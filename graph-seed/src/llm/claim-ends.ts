/** Which kinds a type joins: DESIGN rules some standing relations, and only those who can act are subjects of acts. */
import { PLOVER_TYPES } from '@entente/graph-store';
import type { ClaimType, EntityKind } from '@entente/graph-store';
import type { EntityDraft } from '../extraction/drafts.ts';

type Kinds = readonly EntityKind[];
const PERSON: Kinds = ['Person'];
const STATE: Kinds = ['State'];
const ORGANIZATION: Kinds = ['Organization'];
const EVENT: Kinds = ['Event'];
const BODY: Kinds = ['State', 'Organization'];
const ACTOR: Kinds = ['Person', 'State', 'Organization'];
const TERRITORY: Kinds = ['Place', 'State'];
const ANY: Kinds = ['Person', 'State', 'Organization', 'Place', 'Event'];

const STANDING_ENDS: Readonly<
  Partial<Record<ClaimType, readonly [subject: Kinds, object: Kinds]>>
> = {
  HEAD_OF_STATE: [PERSON, STATE],
  HEAD_OF_GOVERNMENT: [PERSON, STATE],
  POSITION_HELD: [PERSON, BODY],
  MEMBER_OF: [ACTOR, ORGANIZATION],
  MEMBER_OF_POLITICAL_PARTY: [PERSON, ORGANIZATION],
  LEADER_OF: [PERSON, BODY],
  SPOKESPERSON_FOR: [PERSON, BODY],
  AFFILIATED_WITH: [['Person', 'Organization'], ORGANIZATION],
  CONTROLS: [ACTOR, ['Place', 'Organization']],
  OPPOSES: [ACTOR, [...ACTOR, 'Event']],
  LOCATED_IN: [['Place', 'Organization'], TERRITORY],
  CAPITAL_OF: [['Place'], STATE],
  PARTICIPANT: [EVENT, ACTOR],
  LOCATION: [EVENT, TERRITORY],
  AUTHOR: [ACTOR, EVENT],
  DISAGREES_WITH: [ACTOR, ACTOR],
};
const ACTS: ReadonlySet<ClaimType> = new Set(PLOVER_TYPES);

/** Whether a type may join these two; an act may have no object, a standing relation has two ends. */
export function canJoin(
  type: ClaimType,
  subject: EntityDraft,
  object: EntityDraft | null,
): boolean {
  // A resolution demands and condemns; it is an event without a type.
  const isText = subject.event !== null && subject.event.type === null;
  if (ACTS.has(type)) return isText || ACTOR.includes(subject.kind);
  const [subjects, objects] = STANDING_ENDS[type] ?? [ANY, ANY];
  return object !== null && subjects.includes(subject.kind) && objects.includes(object.kind);
}
