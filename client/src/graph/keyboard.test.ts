import { describe, expect, it } from 'vitest';
import type { KeyPress } from './keyboard.ts';
import { toCommand } from './keyboard.ts';

function press(key: string, change: Partial<KeyPress> = {}): ReturnType<typeof toCommand> {
  return toCommand({
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...change,
  });
}

describe('toCommand', () => {
  it.each([
    ['Enter', 'open'],
    [' ', 'select'],
    ['Escape', 'letGo'],
    ['f', 'fit'],
    ['+', 'zoomIn'],
    ['=', 'zoomIn'],
    ['-', 'zoomOut'],
    ['0', 'zoomReset'],
  ])('takes %j for %s', (key, name) => {
    expect(press(key)).toEqual({ name });
  });
  it('walks with an arrow', () => {
    expect(press('ArrowUp')).toEqual({ name: 'walk', direction: 'up' });
  });
  it('goes through relations with Shift and an arrow', () => {
    expect(press('ArrowRight', { shiftKey: true })).toEqual({ name: 'cycle', step: 1 });
    expect(press('ArrowUp', { shiftKey: true })).toEqual({ name: 'cycle', step: -1 });
  });
  it('leaves keys of the browser and of others alone', () => {
    expect(press('f', { ctrlKey: true })).toBeNull();
    expect(press('-', { metaKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('/')).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
