import type { Core, NodeSingular } from 'cytoscape';
import type { Point } from './canvas-types.ts';
import type { DrawnElement } from './elements.ts';
import type { ElementState } from './element-states.ts';

/** A node that changed its place. */
export interface MovedNode {
  readonly node: NodeSingular;
  readonly from: Point;
  readonly to: Point;
}

/** What a change of elements came to. */
export interface ElementChange {
  /** The picture is another one: no node of before is left. */
  readonly isOther: boolean;
  readonly moved: readonly MovedNode[];
}

function moveNode(node: NodeSingular, to: Point): readonly MovedNode[] {
  const from = { ...node.position() };
  // A node in the hand goes where the hand goes.
  if (node.grabbed() || (from.x === to.x && from.y === to.y)) return [];
  node.stop(true);
  node.position({ ...to });
  return [{ node, from, to }];
}

/** Makes the canvas hold exactly these elements, touching only what differs. */
export function syncElements(cy: Core, elements: readonly DrawnElement[]): ElementChange {
  const wanted = new Set(elements.map((element) => element.data.id));
  const leaving = cy.elements().filter((element) => !wanted.has(element.id()));
  const isOther = cy.nodes().difference(leaving).empty() && elements.length > 0;
  const moved: MovedNode[] = [];
  cy.batch(() => {
    leaving.remove();
    // Nodes before the edges that need them.
    for (const element of elements.toSorted((one, other) => (one.group < other.group ? 1 : -1))) {
      const present = cy.getElementById(element.data.id);
      if (present.empty()) {
        cy.add(
          element.group === 'nodes'
            ? { group: 'nodes', data: { ...element.data }, position: { ...element.position } }
            : { group: 'edges', data: { ...element.data } },
        );
        continue;
      }
      for (const [field, value] of Object.entries(element.data)) {
        if (present.data(field) !== value) present.data(field, value);
      }
      if (element.group === 'nodes')
        moved.push(...moveNode(present.nodes().first(), element.position));
    }
  });
  return { isOther, moved };
}

/** Gives every element exactly the states it has here. */
export function syncStates(cy: Core, states: ReadonlyMap<string, ReadonlySet<ElementState>>): void {
  cy.batch(() => {
    cy.elements().forEach((element) => {
      const wanted = [...(states.get(element.id()) ?? [])];
      const present = element.classes();
      if (wanted.length === present.length && wanted.every((state) => present.includes(state)))
        return;
      element.classes(wanted);
    });
  });
}
