import type { EntityKind } from '../model/vocabulary.ts';
import type { CypherParameters } from './cypher-engine.ts';

/** Labels of the nodes that hold a graph, in the order in which they are written: what is pointed at comes first. */
export const NODE_LABELS = ['Article', 'Entity', 'Claim', 'Disagreement', 'Extraction'] as const;
/** A label of a node. */
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Links that belong to the node where they start, and are written anew with it. */
export const LINK_TYPES = [
  'SUBJECT',
  'OBJECT',
  'ABOUT',
  'ATTRIBUTED_TO',
  'STATED_IN',
  'SIDE',
  'EXTRACTED_FROM',
] as const;
/** A type of a link. */
export type LinkType = (typeof LINK_TYPES)[number];

/** A link to another node; `position` tells apart and orders several of one type. */
export interface StoredLink {
  readonly type: LinkType;
  readonly to: string;
  readonly position: number;
  /** Only links of type `SIDE` have one. */
  readonly label: string;
}

/** A node with its links. */
export interface StoredNode {
  readonly id: string;
  /** The second label of an entity. */
  readonly kind: EntityKind | null;
  readonly properties: CypherParameters;
  readonly links: readonly StoredLink[];
}

/** A relation between two entities, or the mentions of an entity in an article. */
export interface StoredRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: CypherParameters;
}
