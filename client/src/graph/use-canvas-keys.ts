import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CanvasEntity, CanvasRelation, Point, Selection } from './canvas-types.ts';
import { toCommand } from './keyboard.ts';
import { findEntityTowards, findNextRelation } from './walking.ts';

type Choice = NonNullable<Selection>;

/** What the keys act on and whom they tell. */
export interface CanvasKeysOptions {
  /** The most important first: where the keyboard starts. */
  readonly entities: readonly CanvasEntity[];
  readonly relations: readonly CanvasRelation[];
  readonly places: ReadonlyMap<string, Point>;
  readonly selection: Selection;
  readonly focus: Selection;
  readonly setFocus: (chosen: Selection) => void;
  /** A key was used: what lies under the resting pointer no longer counts. */
  readonly onKeyUsed: () => void;
  readonly onOpen: (chosen: Choice) => void;
  readonly onSelect: (chosen: Selection) => void;
  /** Lets go of the topmost thing held; returns whether there was any. */
  readonly onLetGo: () => boolean;
  readonly onFit: () => void;
  readonly onZoom: (direction: 'in' | 'out' | 'reset') => void;
}

/** The keyboard of the canvas. */
export interface CanvasKeys {
  /** The keyboard is in use here: its focus is to be drawn. */
  readonly isShown: boolean;
  /** Focuses the canvas because it was clicked: keys work from now on, but no focus is drawn until one is used. */
  readonly focusByHand: (canvas: HTMLElement | null) => void;
  readonly listeners: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onPointerDown: () => void;
  };
}

/** Lets the keyboard walk the drawing. Keys that mean nothing here go on to whoever listens outside. */
export function useCanvasKeys(options: CanvasKeysOptions): CanvasKeys {
  const { entities, relations, places, selection, focus, setFocus } = options;
  const [isShown, setIsShown] = useState(false);
  // Which end of a focused relation the keyboard came from.
  const [anchorId, setAnchorId] = useState<string | null>(null);

  const drawn = relations.filter(
    ({ subjectId, objectId }) => places.has(subjectId) && places.has(objectId),
  );
  const isDrawn = (chosen: Choice): boolean =>
    chosen.kind === 'entity'
      ? places.has(chosen.id)
      : drawn.some((relation) => relation.id === chosen.id);
  const current = focus && isDrawn(focus) ? focus : null;
  const start = (): Selection => {
    if (selection && isDrawn(selection)) return selection;
    const first = entities.find((entity) => places.has(entity.id));
    return first ? { kind: 'entity', id: first.id } : null;
  };

  /** The entity the keyboard is at: the focused one, or the end of the focused relation it came from. */
  const standingAt = (): string | null => {
    if (!current) return null;
    if (current.kind === 'entity') return current.id;
    const relation = drawn.find(({ id }) => id === current.id);
    const isAnchored = relation?.subjectId === anchorId || relation?.objectId === anchorId;
    return isAnchored ? anchorId : (relation?.subjectId ?? null);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const command = toCommand(event);
    if (!command) return;
    setIsShown(true);
    options.onKeyUsed();
    const at = standingAt();
    switch (command.name) {
      case 'walk': {
        const next = at === null ? null : findEntityTowards(at, command.direction, drawn, places);
        if (next !== null) setFocus({ kind: 'entity', id: next });
        else if (!current) setFocus(start());
        break;
      }
      case 'cycle': {
        if (at === null) break;
        const currentId = current?.kind === 'relation' ? current.id : null;
        const next = findNextRelation(at, currentId, command.step, drawn, places);
        setAnchorId(at);
        if (next) setFocus({ kind: 'relation', id: next.id });
        break;
      }
      case 'open':
        if (current) options.onOpen(current);
        break;
      case 'select':
        if (current) options.onSelect(current);
        break;
      case 'letGo': {
        // What is not needed here is for the layers outside.
        if (!options.onLetGo()) return;
        break;
      }
      case 'fit':
        options.onFit();
        break;
      case 'zoomIn':
        options.onZoom('in');
        break;
      case 'zoomOut':
        options.onZoom('out');
        break;
      default:
        options.onZoom('reset');
    }
    event.preventDefault();
    event.stopPropagation();
  };

  // The browser's own :focus-visible takes any focus that a script sets for one of the keyboard.
  const isByHand = useRef(false);
  const focusByHand = (canvas: HTMLElement | null): void => {
    isByHand.current = true;
    canvas?.focus({ preventScroll: true });
    isByHand.current = false;
  };

  return {
    isShown,
    focusByHand,
    listeners: {
      onKeyDown,
      onFocus: () => {
        if (isByHand.current) return;
        setIsShown(true);
        if (!current) setFocus(start());
      },
      onBlur: () => setIsShown(false),
      onPointerDown: () => setIsShown(false),
    },
  };
}
