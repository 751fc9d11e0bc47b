/**
 * Role owners
 *
 * Whose a role noun is among those whom it is named with: a government is a State's, also by its president, capital or seat of power.
 */
import { findCapitalState } from '../../gazetteer/gazetteer.ts';
import { UNIONS_OF_HOSTS } from '../../gazetteer/state-customs.ts';
import type { EntityDraft, Office } from '../drafts.ts';
import type { RoleFamily } from '../lexicon/role-nouns.ts';
import { stateDraft } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** A government belongs to a State: its president's name, its capital or seat of power stand for it. */
export function toOwner(
  reading: Reading,
  family: RoleFamily,
  named: readonly EntityDraft[],
): EntityDraft | null {
  const head =
    family.role === 'GOV' ? named.find((one) => one.offices.some(isHeadship)) : undefined;
  // "the government's interior ministry" is the State's.
  const governed = named.find(
    (one) => one.family?.role === 'GOV' && one.family.single && one.owner?.kind === 'State',
  );
  const owner =
    named.find((one) => one.kind === 'State') ??
    (family.single && /^(GOV|MIL|COP|SPY|JUD|MED)$/.test(family.role) ? governed?.owner : null) ??
    head ??
    named.find((one) => one.kind !== 'Event' && one.family === null) ??
    null;
  if (owner?.kind === 'Person') {
    const state = owner.offices.find(isHeadship)?.of;
    if (/^(GOV|MIL)$/.test(family.role) && state) return family.single ? state : null;
    return family.role === 'GOV' && family.single ? owner : null;
  }
  return (owner && family.role === 'GOV' ? governedFrom(reading, owner) : null) ?? owner;
}

/** "the government in Kabul", "officials in Lima": the State that is governed from there. */
function governedFrom(reading: Reading, place: EntityDraft): EntityDraft | null {
  const state = place.kind === 'Place' ? findCapitalState(place.name) : null;
  return state === null || UNIONS_OF_HOSTS.has(state) ? null : stateDraft(reading, state);
}

function isHeadship(office: Office): boolean {
  return office.relation.startsWith('HEAD_OF') && office.of !== null;
}
