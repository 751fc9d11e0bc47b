import type { RelationResolvers } from '../../../generated/resolvers.ts';
import { loadEntity } from '../../linked.ts';

/** Answers `Relation.subject`. */
export const subject: NonNullable<RelationResolvers['subject']> = ({ subjectId }, _args, context) =>
  loadEntity(context, subjectId);
