/**
 * Possible ends
 *
 * Who can do what to whom at all: nobody agrees with a town, a State is not arrested, and a journey by students is no visit to a government.
 */
import type { ClaimType } from '@entente/graph-store';
import type { EntityDraft } from '../drafts.ts';
import { OFFICES } from '../lexicon/titles.ts';

/** False for a pair that an act of this type and mode cannot join. */
export function canJoin(
  subject: EntityDraft,
  object: EntityDraft,
  type: ClaimType,
  mode: string | null,
): boolean {
  switch (type) {
    case 'AGREE':
      return !isTown(object);
    case 'ACCUSE':
      return mode !== 'disapprove' || !isTown(object);
    case 'CONSULT':
      return mode !== 'visit' || canVisit(subject, object);
    case 'COERCE':
      return mode !== 'arrest' || (object.kind !== 'State' && object.owner !== subject);
    // Help is given to someone, not to the help itself.
    case 'AID':
      return !/^(AID|SUPPORT)$/.test(object.event?.type ?? '');
    case 'ASSAULT':
      // A club that beats another, or a party, wins; people are beaten.
      if (mode === 'beat' && object.kind === 'Organization' && object.family === null) return false;
      return (
        mode !== 'abduct' || !(object.kind === 'State' || object.family?.label === 'Government')
      );
    case 'RETREAT':
      return mode !== 'ceasefire' || isBelligerent(subject, object);
    default:
      return true;
  }
}

function canVisit(visitor: EntityDraft, host: EntityDraft): boolean {
  const isGuest = visitor.kind === 'Person' && visitor.family === null;
  return host.kind === 'Person' || (isGuest && host.kind === 'Organization') || isOfficial(visitor);
}

/** Someone who goes somewhere for others: a State, a body, whoever holds an office; no crowd. */
export function isOfficial(visitor: EntityDraft): boolean {
  if (visitor.kind === 'Person')
    return visitor.offices.length > 0 || OFFICES.has(visitor.family?.label ?? '');
  return !/^(CVL|REF|OPP)$/.test(visitor.family?.role ?? '');
}

/** A place by its own name, unlike a site that is opened or visited. */
function isTown({ kind, discriminator }: EntityDraft): boolean {
  return kind === 'Place' && discriminator === '';
}

/** Only those who fight can stop: whoever ends the war of others mediates at best. */
function isBelligerent(subject: EntityDraft, { event, kind, owner }: EntityDraft): boolean {
  if (!event) return kind !== 'Place' || owner === subject;
  const parties = [...event.agents, ...event.patients];
  const isOwn = (one: EntityDraft): boolean =>
    one === subject || one.owner === subject || subject.owner === one;
  return parties.length > 0 ? parties.some(isOwn) : event.place === null || isOwn(event.place);
}
