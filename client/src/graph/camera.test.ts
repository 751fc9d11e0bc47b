import { describe, expect, it } from 'vitest';
import { toFittingView, toResizedView, toRevealingView, toSight, toZoomedView } from './camera.ts';

const canvas = { width: 1000, height: 800 };

describe('toFittingView', () => {
  it('shows the whole drawing, in the middle of what is free', () => {
    const { zoom, pan } = toFittingView({ left: 0, top: 0, right: 1888, bottom: 720 }, canvas, 0);
    expect(zoom).toBe(0.5);
    expect(pan).toEqual({ x: 28, y: 232 });
  });
  it('does not blow a small drawing up', () => {
    expect(toFittingView({ left: 0, top: 0, right: 10, bottom: 10 }, canvas, 0).zoom).toBe(1.15);
  });
  it('stays above a sheet', () => {
    const { zoom, pan } = toFittingView({ left: 0, top: 0, right: 500, bottom: 640 }, canvas, 400);
    expect(640 * zoom + pan.y).toBeLessThanOrEqual(400 - 28);
  });
});

describe('toRevealingView', () => {
  const view = { zoom: 1, pan: { x: 0, y: 0 } };
  it('leaves the camera where the box is in sight', () => {
    const box = { left: 100, top: 100, right: 200, bottom: 200 };
    expect(toRevealingView(view, box, canvas, 0)).toBe(view);
  });
  it('moves just far enough', () => {
    const box = { left: 1000, top: 100, right: 1100, bottom: 200 };
    expect(toRevealingView(view, box, canvas, 0).pan).toEqual({ x: -128, y: 0 });
  });
  it('brings a box out from under a sheet', () => {
    const box = { left: 100, top: 500, right: 200, bottom: 600 };
    expect(toRevealingView(view, box, canvas, 424).pan).toEqual({ x: 0, y: -252 });
  });
});

describe('toZoomedView', () => {
  it('keeps the middle in the middle', () => {
    const view = toZoomedView({ zoom: 1, pan: { x: 0, y: 0 } }, 2, canvas, 0);
    expect(view).toEqual({ zoom: 2, pan: { x: -500, y: -400 } });
  });
  it('stops at the bounds', () => {
    expect(toZoomedView({ zoom: 3, pan: { x: 0, y: 0 } }, 10, canvas, 0).zoom).toBe(4);
  });
});

describe('toResizedView', () => {
  it('keeps what was in the middle there', () => {
    const view = { zoom: 2, pan: { x: 10, y: 20 } };
    const after = toResizedView(view, canvas, { width: 800, height: 900 });
    expect(after).toEqual({ zoom: 2, pan: { x: -90, y: 70 } });
  });
});

describe('toSight', () => {
  it('is the part of the sheet inside the canvas, without its edge', () => {
    expect(toSight({ zoom: 2, pan: { x: 10, y: 0 } }, canvas, 100)).toEqual({
      left: 40,
      right: 450,
      top: 26,
      bottom: 318,
    });
  });
});
