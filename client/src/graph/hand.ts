import type { Core, EventObject } from 'cytoscape';
import type { Point } from './canvas-types.ts';
import { pillBox } from './pictograms.ts';

/** What a pointer, mouse or finger can do to the drawing. Ids are those of the drawing's nodes and edges. */
export interface HandListener {
  /** Clicked once; null on the ground. */
  readonly onPick: (id: string | null) => void;
  /** Clicked twice. */
  readonly onOpen: (id: string) => void;
  /** Clicked on the pill of hidden neighbours. */
  readonly onPill: (nodeId: string) => void;
  /** The pointer came over an element, or left it (null). */
  readonly onHover: (id: string | null) => void;
  /** A node was dragged and let go. */
  readonly onDrop: (places: ReadonlyMap<string, Point>) => void;
}

function findPill(cy: Core, at: Point): string | null {
  const hit = cy.nodes('[hidden>0]').filter((node) => {
    const box = pillBox(node.position(), Number(node.data('height')), Number(node.data('hidden')));
    return at.x >= box.left && at.x <= box.right && at.y >= box.top && at.y <= box.bottom;
  });
  return hit.empty() ? null : hit.first().id();
}

/** Tells the listener what the hand does on a stage. */
export function listenToHand(cy: Core, host: HTMLElement, listener: HandListener): void {
  const idOf = (event: EventObject): string | null =>
    event.target === cy ? null : String(event.target.id());
  cy.on('tap', (event) => {
    const pill = findPill(cy, event.position);
    if (pill !== null) listener.onPill(pill);
    else listener.onPick(idOf(event));
  });
  cy.on('dbltap', 'node, edge', (event) => {
    const id = idOf(event);
    if (id !== null && findPill(cy, event.position) === null) listener.onOpen(id);
  });
  cy.on('mouseover', 'node, edge', (event) => listener.onHover(idOf(event)));
  cy.on('mouseout', 'node, edge', () => listener.onHover(null));
  cy.on('mousemove', (event) => {
    const isOverSomething = event.target !== cy || findPill(cy, event.position) !== null;
    host.style.cursor = isOverSomething ? 'pointer' : '';
  });
  cy.on('dragfreeon', 'node', () => {
    listener.onDrop(
      new Map(
        cy.nodes().map((node) => {
          const { x, y } = node.position();
          return [node.id(), { x: Math.round(x), y: Math.round(y) }] as const;
        }),
      ),
    );
  });
}
