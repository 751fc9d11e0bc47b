import type { Direction } from './walking.ts';

/** What a key asks of the canvas. */
export type CanvasCommand =
  | { readonly name: 'walk'; readonly direction: Direction }
  | { readonly name: 'cycle'; readonly step: 1 | -1 }
  | { readonly name: SimpleCommand };

/** A command that needs nothing but its name. */
type SimpleCommand = 'open' | 'select' | 'letGo' | 'fit' | 'zoomIn' | 'zoomOut' | 'zoomReset';

/** The part of a key press that counts. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const commands: Readonly<Record<string, SimpleCommand>> = {
  Enter: 'open',
  ' ': 'select',
  Escape: 'letGo',
  f: 'fit',
  F: 'fit',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'zoomReset',
};

/** Returns what a key asks of the canvas; null for keys that belong to others, as all with Ctrl, Alt or Meta do. */
export function toCommand({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: KeyPress): CanvasCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  const direction = directions[key];
  if (direction !== undefined) {
    if (!shiftKey) return { name: 'walk', direction };
    return { name: 'cycle', step: direction === 'right' || direction === 'down' ? 1 : -1 };
  }
  const name = commands[key];
  return name === undefined ? null : { name };
}
