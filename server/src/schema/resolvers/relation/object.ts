import type { RelationResolvers } from '../../../generated/resolvers.ts';
import { loadEntity } from '../../linked.ts';

/** Answers `Relation.object`. */
export const object: NonNullable<RelationResolvers['object']> = ({ objectId }, _args, context) =>
  loadEntity(context, objectId);
