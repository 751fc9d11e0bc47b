/**
 * The boundary of the canvas
 *
 * What the rest of the client hands to `graph-canvas.tsx` and hears back from it. The canvas knows nothing of GraphQL,
 * of filters or of the URL.
 */
import type { ColourScheme } from '../theme/tokens.ts';

/** The kind of an entity: its shape, colour and lettering. */
export type CanvasKind = 'PERSON' | 'STATE' | 'ORGANIZATION' | 'PLACE' | 'EVENT';

/** The strongest status of a relation: its line. */
export type CanvasStatus =
  'ASSERTED' | 'REPORTED' | 'OPINION' | 'PLANNED' | 'HYPOTHETICAL' | 'NEGATED';

/** A place on the sheet in model pixels (pixels at 100 %), x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An entity to draw. */
export interface CanvasEntity {
  readonly id: string;
  readonly kind: CanvasKind;
  readonly name: string;
  /** An EDTF date, events only. */
  readonly date: string | null;
  /** An event that is to come: drawn hollow. */
  readonly planned: boolean;
  /** Neighbours in the graph that are not among the drawn ones; above 0 a pill "+9" offers them. */
  readonly hiddenNeighbours: number;
  /** Lies on the marker until it was seen. */
  readonly isNew: boolean;
}

/** A relation to draw. One whose ends are not both among the entities is left out. */
export interface CanvasRelation {
  readonly id: string;
  /** The constant of the vocabulary, `REJECT`. */
  readonly type: string;
  /** The verb between subject and object, "calls off meeting with". */
  readonly label: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly status: CanvasStatus;
  /** Independent origins, at least 1: the width of the line. */
  readonly originCount: number;
  /** Part of a disagreement: drawn as a vermilion rail. */
  readonly contested: boolean;
}

/** What is in hand; null when nothing is. */
export type Selection = { readonly kind: 'entity' | 'relation'; readonly id: string } | null;

/** A contested relation that is drawn open: one strand a side, with its account on it. */
export interface OpenStrand {
  readonly relationId: string;
  /** The text on the strand: the letter of the side and its account, "A  Putin called it off". */
  readonly label: string;
}

/** What `GraphCanvas` draws, and whom it tells. */
export interface GraphCanvasProps {
  /** After filters: what is to be seen. */
  readonly entities: readonly CanvasEntity[];
  readonly relations: readonly CanvasRelation[];
  readonly selection: Selection;
  readonly scheme: ColourScheme;
  /** Contested relations drawn open; the others are rails. */
  readonly contestedOpen: readonly OpenStrand[];
  /**
   * Where entities lie, kept by the owner; entities out of view may be in it too, their places stay free. An entity that
   * is not in it is laid out next to its neighbours and reported by `onPositions`; no other moves.
   */
  readonly positions: ReadonlyMap<string, Point>;
  /** Pixels of the canvas hidden under a sheet; `fit` and what is in hand stay above it. */
  readonly inset: { readonly bottom: number };
  /** Called on click, Space, and with null on Escape or a click on the ground. */
  readonly onSelect: (selection: Selection) => void;
  /** Called on double click, Enter, and a click on the pill of hidden neighbours. */
  readonly onExpand: (entityId: string) => void;
  /** Called with the places of all drawn entities after a layout or a drag; whole pixels. */
  readonly onPositions: (positions: ReadonlyMap<string, Point>) => void;
  /** Called whenever the camera has moved, with the scale: 1 is 100 %. */
  readonly onZoom?: (zoom: number) => void;
}

/** What the owner can ask of a mounted canvas, by ref. */
export interface GraphCanvasHandle {
  /** Brings everything into view. */
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Lays everything out anew, then fits. */
  readonly relayout: () => void;
  /** Moves the camera only as far as needed to show this entity or relation; unknown ids do nothing. */
  readonly reveal: (id: string) => void;
  /** Gives the canvas the keyboard focus. */
  readonly focus: () => void;
}
