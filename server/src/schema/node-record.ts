import type { NodeRecord } from '@entente/graph-store';
import type { AnyRecord } from './type-names.ts';

/** Unwraps a find of the store's `findNodes`; null stays null. */
export function toRecord(node: NodeRecord | null | undefined): AnyRecord | null {
  if (node == null) return null;
  switch (node.kind) {
    case 'entity':
      return node.entity;
    case 'relation':
      return node.relation;
    case 'claim':
      return node.claim;
    case 'article':
      return node.article;
    case 'disagreement':
      return node.disagreement;
  }
}
