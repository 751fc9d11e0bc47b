/**
 * The graph canvas
 *
 * Draws what it is given, keeps it arranged, and says what hand and keyboard do. It decides nothing about the graph:
 * selection, expansion and places are the owner's.
 */
import { useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import type { View } from './camera.ts';
import { toSight } from './camera.ts';
import { CanvasMirror } from './canvas-mirror.tsx';
import { toCanvasColours } from './canvas-colours.ts';
import type { GraphCanvasHandle, GraphCanvasProps, Point, Selection } from './canvas-types.ts';
import { countOf } from '../words/counts.ts';
import { isLargeDrawing, toElements } from './drawing.ts';
import { toElementStates } from './element-states.ts';
import styles from './graph-canvas.module.css';
import { toMirrorOptions } from './mirror-options.ts';
import { toStylesheet } from './stylesheet.ts';
import { useArrangement } from './use-arrangement.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useDrawing } from './use-drawing.ts';
import { useHover } from './use-hover.ts';
import { useSeen } from './use-seen.ts';
import { useStage } from './use-stage.ts';
import { useSystemWishes } from './use-system-wishes.ts';

const cameraMs = 240;
const zoomStep = 1.25;

/** Draws entities and relations by the visual grammar, on a canvas that is one tab stop. */
export function GraphCanvas({
  ref,
  ...props
}: GraphCanvasProps & { readonly ref?: Ref<GraphCanvasHandle> }): ReactElement {
  const { entities, relations, selection, contestedOpen, positions, inset } = props;
  const frame = useRef<HTMLDivElement>(null);
  const view = useRef<View | null>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const wishes = useSystemWishes();
  const motionMs = wishes.reducedMotion ? 0 : cameraMs;
  const colours = useMemo(() => toCanvasColours(props.scheme, wishes), [props.scheme, wishes]);

  const [openBundle, setOpenBundle] = useState<string | null>(null);
  const [focus, setFocus] = useState<Selection>(null);
  // The keyboard goes on from what was taken in hand elsewhere: in the search, or in a panel.
  const [followed, setFollowed] = useState<Selection>(selection);
  if (selection?.id !== followed?.id) {
    setFollowed(selection);
    if (selection !== null) setFocus(selection);
  }
  const { drawing, measure } = useDrawing(props, focus, openBundle);
  const isLarge = drawing !== null && isLargeDrawing(drawing);

  const mustGlide = useRef(false);
  const { arrangement, arrangeAnew } = useArrangement({
    drawing,
    positions,
    measure,
    look: () => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = frame.current ?? {};
      return {
        room: { width, height: height - inset.bottom },
        sight: view.current && toSight(view.current, { width, height }, inset.bottom),
      };
    },
    onPlaced: (places, isAnew) => {
      mustGlide.current = isAnew;
      props.onPositions(places);
    },
  });
  const elements = useMemo(
    () => (drawing ? toElements(drawing, arrangement, positions, colours) : []),
    [drawing, arrangement, positions, colours],
  );

  const { hoveredId, isDimming, setHovered } = useHover();
  const { newIds, seenIds, markSeen } = useSeen(entities);
  const isEntity = (id: string): boolean => entities.some((entity) => entity.id === id);
  const { stage, attach } = useStage(isLarge, {
    onView: (shown) => {
      view.current = shown;
      const { zoom, pan } = shown;
      props.onZoom?.(zoom);
      if (mirror.current)
        mirror.current.style.transform = `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
    },
    hand: {
      onPick: (id) => pick(id),
      onOpen: (id) => {
        if (isEntity(id)) props.onExpand(id);
      },
      onPill: (id) => props.onExpand(id),
      onHover: (id) => {
        setHovered(id);
        if (id !== null) markSeen(id);
      },
      onDrop: (places) => props.onPositions(places),
    },
  });

  useEffect(() => {
    stage?.setRules(toStylesheet(colours, { isLarge, isStill: wishes.reducedMotion }));
  }, [stage, colours, isLarge, wishes.reducedMotion]);
  useEffect(() => {
    stage?.setInset(inset.bottom, motionMs);
  }, [stage, inset.bottom, motionMs]);
  useEffect(() => {
    if (!stage) return;
    if (mustGlide.current) stage.glideTo(elements, motionMs);
    else stage.setElements(elements);
    mustGlide.current = false;
  }, [stage, elements, motionMs]);

  const keys = useCanvasKeys({
    entities: drawing?.sized.map(({ entity }) => entity) ?? [],
    relations,
    places: useMemo(() => toPlaces(elements), [elements]),
    selection,
    focus,
    setFocus: (chosen) => {
      setFocus(chosen);
      if (chosen) stage?.reveal(toEndIds(chosen, relations), motionMs);
    },
    onKeyUsed: () => setHovered(null),
    onOpen: (chosen) => {
      if (chosen.kind === 'entity') props.onExpand(chosen.id);
      else props.onSelect(chosen);
    },
    onSelect: props.onSelect,
    onLetGo: () => {
      const isHeld = openBundle !== null || selection !== null;
      if (openBundle !== null) setOpenBundle(null);
      else if (selection !== null) props.onSelect(null);
      return isHeld;
    },
    onFit: () => stage?.fit(motionMs),
    onZoom: (direction) => {
      if (direction === 'reset') stage?.zoomTo(1, motionMs);
      else stage?.zoomBy(direction === 'in' ? zoomStep : 1 / zoomStep, motionMs);
    },
  });

  const pick = (id: string | null): void => {
    keys.focusByHand(frame.current);
    const strand = drawing?.strands.find((drawn) => drawn.id === id);
    if (strand?.form === 'bundle') {
      setOpenBundle(strand.pair);
      return;
    }
    const kind = strand ? 'relation' : 'entity';
    const picked: Selection = id === null ? null : { kind, id };
    if (id === null) setOpenBundle(null);
    setFocus(picked);
    props.onSelect(picked);
  };
  useEffect(() => {
    if (!stage || !drawing) return;
    const visibleFocus = keys.isShown ? focus : null;
    stage.setStates(
      toElementStates(
        drawing.sized.map(({ entity }) => entity.id),
        drawing.strands,
        { selection, focus: visibleFocus, hoveredId, isDimming, newIds, seenIds },
      ),
    );
  }, [
    stage,
    drawing,
    elements,
    selection,
    focus,
    keys.isShown,
    hoveredId,
    isDimming,
    newIds,
    seenIds,
  ]);

  useImperativeHandle(
    ref,
    () => ({
      fit: () => stage?.fit(motionMs),
      zoomIn: () => stage?.zoomBy(zoomStep, motionMs),
      zoomOut: () => stage?.zoomBy(1 / zoomStep, motionMs),
      relayout: arrangeAnew,
      reveal: (id) => stage?.reveal(toEndIds({ kind: 'relation', id }, relations), motionMs),
      focus: () => frame.current?.focus(),
    }),
    [stage, motionMs, arrangeAnew, relations],
  );

  const options = useMemo(
    () =>
      drawing
        ? toMirrorOptions(drawing, relations, contestedOpen, elements, prefix)
        : { entities: [], relations: [] },
    [drawing, relations, contestedOpen, elements, prefix],
  );
  const active = [...options.entities, ...options.relations].find(
    (option) => option.kind === focus?.kind && option.id === focus.id,
  );
  const isEmpty = options.entities.length === 0;
  return (
    <div
      ref={frame}
      className={styles['canvas']}
      data-keyboard={keys.isShown}
      role={isEmpty ? 'group' : 'listbox'}
      tabIndex={0}
      aria-label={`Graph, ${countOf(options.entities.length, 'entity')}, ${countOf(options.relations.length, 'relation')}`}
      aria-describedby={`${prefix}help`}
      aria-activedescendant={active?.elementId}
      {...keys.listeners}
    >
      <div ref={attach} className={styles['stage']} aria-hidden />
      <div ref={mirror} className={styles['mirror']} role="presentation">
        <CanvasMirror
          entities={options.entities}
          relations={options.relations}
          selection={selection}
          onPick={({ kind, id }) => props.onSelect({ kind, id })}
        />
      </div>
      <span id={`${prefix}help`} className={styles['help']} aria-hidden>
        Arrows walk to a neighbour, Shift with arrows goes through its relations, Enter expands or
        opens, Space selects, Escape lets go.
      </span>
    </div>
  );
}

function toPlaces(elements: ReturnType<typeof toElements>): ReadonlyMap<string, Point> {
  return new Map(
    elements.flatMap((element) =>
      element.group === 'nodes' ? [[element.data.id, element.position] as const] : [],
    ),
  );
}

/** Returns the ids of the nodes that show a choice: the entity itself, or the two ends of the relation. */
function toEndIds(
  chosen: NonNullable<Selection>,
  relations: GraphCanvasProps['relations'],
): readonly string[] {
  const relation = relations.find(({ id }) => id === chosen.id);
  return relation ? [relation.subjectId, relation.objectId] : [chosen.id];
}
