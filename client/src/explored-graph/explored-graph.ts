/**
 * Explored graph
 *
 * What is on screen: the entities and relations that were loaded, which of them are drawn and where, what the reader holds in
 * hand, and which facets are off. Loaded things are kept when they leave the picture, so that Back brings them at once.
 */
import type { EntityCardFragment, RelationCardFragment } from '../generated/operations.ts';
import type { OpenStrand, Point } from '../graph/canvas-types.ts';

/** What the reader holds in hand: one thing at a time. */
export interface InHand {
  readonly kind: 'entity' | 'relation' | 'article';
  readonly id: string;
  /** The claim of a relation that the reader followed to it. */
  readonly claimId?: string;
}

/** The lists that the legend can switch. */
export type Facet = 'kind' | 'status' | 'outlet';

/** Values that are switched off, by facet: entity kinds, claim statuses, publishers. */
export type Filters = Readonly<Record<Facet, ReadonlySet<string>>>;

/** No facet is off. */
export const NO_FILTERS: Filters = { kind: new Set(), status: new Set(), outlet: new Set() };

/** The picture that the server gave first: while it stands, an address need not list its entities. */
export interface FirstPicture {
  readonly entityIds: readonly string[];
  /** Empty until the canvas has laid it out. */
  readonly positions: ReadonlyMap<string, Point>;
  /** What it opens with in hand: a contested relation, when there is one. */
  readonly inHand: InHand | null;
}

/** Entities of a link that the graph no longer has. */
export interface LostEntities {
  readonly lost: number;
  readonly asked: number;
}

/** Everything that the picture follows from. */
export interface ExploredGraph {
  /** Loaded, drawn or not. */
  readonly entities: ReadonlyMap<string, EntityCardFragment>;
  /** Loaded: all relations among the loaded entities that were drawn together. */
  readonly relations: ReadonlyMap<string, RelationCardFragment>;
  /** Ids of the drawn entities, in the order in which they came. */
  readonly drawn: ReadonlySet<string>;
  readonly positions: ReadonlyMap<string, Point>;
  readonly off: Filters;
  readonly inHand: InHand | null;
  /** Contested relations that are drawn open. */
  readonly openStrands: readonly OpenStrand[];
  /** Drawn entities that lie on the marker, because they have just come. */
  readonly fresh: ReadonlySet<string>;
  readonly firstPicture: FirstPicture | null;
  readonly lostEntities: LostEntities | null;
}

/** Nothing is loaded yet. */
export const EMPTY_GRAPH: ExploredGraph = {
  entities: new Map(),
  relations: new Map(),
  drawn: new Set(),
  positions: new Map(),
  off: NO_FILTERS,
  inHand: null,
  openStrands: [],
  fresh: new Set(),
  firstPicture: null,
  lostEntities: null,
};
