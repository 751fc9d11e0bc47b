import type { RelationResolvers } from '../../../generated/resolvers.ts';
import { loadClaims } from '../../claim-page.ts';

/** Answers `Relation.claims`. */
export const claims: NonNullable<RelationResolvers['claims']> = ({ id }, args, context) =>
  loadClaims(context, { kind: 'relation', id }, args);
