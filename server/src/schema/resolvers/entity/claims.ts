import type { PersonResolvers } from '../../../generated/resolvers.ts';
import { loadClaims } from '../../claim-page.ts';

/** Answers `Entity.claims`. */
export const claims: NonNullable<PersonResolvers['claims']> = ({ id }, args, context) =>
  loadClaims(context, { kind: 'entity', id }, args);
