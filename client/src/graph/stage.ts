/**
 * The stage
 *
 * The one place that speaks to Cytoscape: it puts elements on the canvas, moves the camera and says what the hand did. All
 * decisions are made elsewhere.
 */
import cytoscape from 'cytoscape';
import type { View } from './camera.ts';
import {
  toFittingView,
  toResizedView,
  toRevealingView,
  toZoomedView,
  zoomBounds,
} from './camera.ts';
import type { DrawnElement } from './elements.ts';
import { listenToHand } from './hand.ts';
import type { HandListener } from './hand.ts';
import type { Extent } from './layout/plan.ts';
import { syncElements, syncStates } from './stage-elements.ts';
import type { ElementState } from './element-states.ts';
import type { StyleRule } from './stylesheet.ts';

/** A canvas that draws and listens. */
export interface Stage {
  readonly setRules: (rules: readonly StyleRule[]) => void;
  /** Draws these elements and no others; another picture, with no node of before, is fitted. */
  readonly setElements: (elements: readonly DrawnElement[]) => void;
  /** Draws these elements, lets the nodes glide to their new places and the camera to fit them. */
  readonly glideTo: (elements: readonly DrawnElement[], glideMs: number) => void;
  readonly setStates: (states: ReadonlyMap<string, ReadonlySet<ElementState>>) => void;
  /** Pixels hidden under a sheet; a fitted picture is fitted again. */
  readonly setInset: (bottom: number, cameraMs: number) => void;
  readonly fit: (cameraMs: number) => void;
  readonly zoomBy: (factor: number, cameraMs: number) => void;
  /** Zooms to a level, 1 being 100 %. */
  readonly zoomTo: (level: number, cameraMs: number) => void;
  /** Brings elements into sight; ids that are not drawn do not count. */
  readonly reveal: (ids: readonly string[], cameraMs: number) => void;
  /** Tells that the host changed its size. */
  readonly resize: () => void;
  readonly close: () => void;
}

/** How a stage is opened. */
export interface StageOptions {
  /** Drawn for speed: no fine pixels, no lines while the camera moves. */
  readonly isLarge: boolean;
  readonly hand: HandListener;
  /** Called whenever the camera moved. */
  readonly onView: (view: View) => void;
}

// The nearest that Cytoscape has to the client's cubic-bezier(.2, 0, 0, 1).
const easing = 'ease-out-cubic';

/** Opens a stage in a host element, which it fills. */
export function openStage(host: HTMLElement, options: StageOptions): Stage {
  const { isLarge } = options;
  const cy = cytoscape({
    container: host,
    minZoom: zoomBounds.least,
    maxZoom: zoomBounds.most,
    boxSelectionEnabled: false,
    autounselectify: true,
    hideEdgesOnViewport: isLarge,
    textureOnViewport: isLarge,
    pixelRatio: isLarge ? 1 : 'auto',
  });
  let canvas: Extent = { width: host.clientWidth, height: host.clientHeight };
  let inset = 0;
  // A picture that was fitted, and not moved by hand since, is fitted again when the room changes.
  let isFitted = true;
  let isMoving = false;

  const currentView = (): View => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const showView = (view: View, cameraMs: number): void => {
    isMoving = true;
    cy.stop(true);
    if (cameraMs === 0) {
      cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
      isMoving = false;
      return;
    }
    cy.animate(
      { zoom: view.zoom, pan: { ...view.pan } },
      { duration: cameraMs, easing, complete: () => (isMoving = false) },
    );
  };
  const fit = (cameraMs: number): void => {
    isFitted = true;
    if (cy.nodes().empty() || canvas.width === 0 || canvas.height === 0) return;
    const { x1, y1, x2, y2 } = cy.elements().boundingBox();
    showView(toFittingView({ left: x1, top: y1, right: x2, bottom: y2 }, canvas, inset), cameraMs);
  };

  const zoomBy = (factor: number, cameraMs: number): void => {
    isFitted = false;
    showView(toZoomedView(currentView(), factor, canvas, inset), cameraMs);
  };

  cy.on('viewport', () => options.onView(currentView()));
  cy.on('scrollzoom dragpan pinchzoom', () => {
    if (!isMoving) isFitted = false;
  });
  listenToHand(cy, host, options.hand);

  return {
    setRules(rules) {
      cy.style().fromJson(rules).update();
    },
    setElements(elements) {
      if (syncElements(cy, elements).isOther) fit(0);
    },
    glideTo(elements, glideMs) {
      const { moved } = syncElements(cy, elements);
      // Fitted while every node is where it will be; only then does each go back and start its way.
      fit(glideMs);
      if (glideMs === 0) return;
      for (const { node, from, to } of moved) {
        node.position({ ...from });
        node.animate({ position: { ...to } }, { duration: glideMs, easing });
      }
    },
    setStates(states) {
      syncStates(cy, states);
    },
    setInset(bottom, cameraMs) {
      if (bottom === inset) return;
      inset = bottom;
      if (isFitted) fit(cameraMs);
    },
    fit,
    zoomBy,
    zoomTo(level, cameraMs) {
      zoomBy(level / cy.zoom(), cameraMs);
    },
    reveal(ids, cameraMs) {
      const elements = ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection());
      if (elements.empty()) return;
      const { x1, y1, x2, y2 } = elements.boundingBox();
      const before = currentView();
      const box = { left: x1, top: y1, right: x2, bottom: y2 };
      const after = toRevealingView(before, box, canvas, inset);
      if (after === before) return;
      isFitted = false;
      showView(after, cameraMs);
    },
    resize() {
      const before = canvas;
      canvas = { width: host.clientWidth, height: host.clientHeight };
      if (canvas.width === 0 || canvas.height === 0) return;
      cy.resize();
      if (isFitted) fit(0);
      else showView(toResizedView(currentView(), before, canvas), 0);
    },
    close() {
      cy.destroy();
    },
  };
}
