/**
 * Explorer
 *
 * The one place where the picture meets the server: it asks for parts of the graph and hands them to the producers. The rest
 * of the client reads its store and calls its verbs.
 */
import type { Client } from '@urql/core';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Failure } from '../api/failure.ts';
import type { SizeFragment } from '../generated/operations.ts';
import type { View } from '../view-url/view.ts';
import { countOf } from '../words/counts.ts';
import { findEndsOf, findRelationOf, toOpenStrands } from './accounts.ts';
import type { ClaimEnds } from './accounts.ts';
import { EMPTY_GRAPH } from './explored-graph.ts';
import type { ExploredGraph } from './explored-graph.ts';
import { AnswerMissingError, createPartLoader } from './part-loader.ts';
import * as change from './producers.ts';
import type { Change, LoadedPart } from './producers.ts';

/** Enough for a first look, few enough to read every name. */
const FIRST_PICTURE_ENTITIES = 22;
/** Ends of a disagreement's claims around which the first picture is built; it needs room for their neighbours too. */
const MAX_STARTS = 8;
/** An expansion brings this many at most: more would flood the canvas. */
export const EXPANSION_SIZE = 10;
/** Neighbours that come with an entity found by search. */
const NEIGHBOURS_OF_FOUND = 5;
/** The most entities that one picture may hold: the server's bound. */
export const MAX_ENTITIES = 1_000;

/** The picture, and what is going on with it. */
export interface ExplorerState {
  readonly graph: ExploredGraph;
  /** Null until the server has answered. */
  readonly size: SizeFragment | null;
  /** `picture` while the first one loads, `more` while something is added to it. */
  readonly loading: 'picture' | 'more' | null;
  /** Why the last request brought nothing. */
  readonly failure: Failure | null;
  /** What the last action did, one sentence for the status line. */
  readonly news: string;
}

/** Reads and changes the picture. */
export interface Explorer {
  readonly store: StoreApi<ExplorerState>;
  /** Applies a producer. */
  update(step: Change): void;
  /** Draws what an address says; the first picture when it names no entities. */
  open(view: View): Promise<void>;
  /** Adds an entity's strongest neighbours that are not drawn, {@link EXPANSION_SIZE} at most. */
  expand(entityId: string): Promise<void>;
  /** Adds an entity with its strongest neighbours and takes it in hand. */
  showEntity(entityId: string): Promise<void>;
  /** Adds the ends of a claim and takes its relation in hand, with this claim lit; its subject, when it has no relation. */
  showClaim(claim: ClaimEnds, claimId?: string): Promise<void>;
  /** Draws the rest of the graph, within the bound of one picture. */
  showRest(): Promise<void>;
}

const FULL: Failure = {
  kind: 'refused',
  message: `One picture holds ${MAX_ENTITIES} entities. Nothing was changed.`,
  code: null,
  requestId: null,
};

/** Opens an explorer on a server. */
export function createExplorer(client: Client): Explorer {
  const loader = createPartLoader(client);
  const store = createStore<ExplorerState>(() => ({
    graph: EMPTY_GRAPH,
    size: null,
    loading: null,
    failure: null,
    news: '',
  }));
  const getGraph = (): ExploredGraph => store.getState().graph;
  const update = (step: Change): void => {
    store.setState((state) => ({ graph: step(state.graph) }));
  };

  /** Runs one piece of work; what it could not get is told, and the picture stays as it was. */
  async function work(loading: 'picture' | 'more', task: () => Promise<string>): Promise<void> {
    store.setState({ loading, failure: null });
    try {
      const news = await task();
      store.setState({ loading: null, news });
    } catch (error) {
      if (!(error instanceof AnswerMissingError)) throw error;
      store.setState({ loading: null, failure: error.failure });
    }
  }

  function add(part: LoadedPart): string {
    const before = getGraph().drawn.size;
    update(change.addToPicture(part));
    return `${countOf(getGraph().drawn.size - before, 'entity')} added.`;
  }

  async function loadFirstPicture(): Promise<void> {
    const { size, entityIds, sides } = await loader.loadStart();
    const ids = [...new Set([...findEndsOf(sides).slice(0, MAX_STARTS), ...entityIds])];
    const part =
      ids.length === 0
        ? { entities: [], relations: [] }
        : await loader.loadPart({ ids, depth: 1, limit: FIRST_PICTURE_ENTITIES });
    store.setState({ size });
    update(change.openFirstPicture(part, toOpenStrands(sides, part.relations)));
  }

  async function drawRest(): Promise<string> {
    const known = [...getGraph().drawn];
    return add(await loader.loadPart({ depth: 0, limit: MAX_ENTITIES, known }));
  }

  async function drawView(view: View): Promise<void> {
    const first = getGraph().firstPicture;
    if (view.entityIds === 'all') {
      update(change.tellLost(null));
      await drawRest();
      update(change.seeFresh());
      return;
    }
    const asked = view.entityIds ?? first?.entityIds ?? [];
    const loaded = getGraph().entities;
    const missing = asked.filter((id) => !loaded.has(id));
    if (missing.length > 0)
      update(change.keepLoaded(await loader.loadExactly(missing, [...loaded.keys()])));
    update(change.drawExactly(asked));
    const lost = asked.length - getGraph().drawn.size;
    update(change.tellLost(lost > 0 ? { lost, asked: asked.length } : null));
    if (view.positions.size > 0) update(change.keepPositions(view.positions));
    else if (view.entityIds === null && first !== null && first.positions.size > 0)
      update(change.keepPositions(first.positions));
  }

  return {
    store,
    update,
    open: (view) =>
      work('picture', async () => {
        if (getGraph().firstPicture === null) await loadFirstPicture();
        await drawView(view);
        update(change.setFilters(view.off));
        const first = getGraph().firstPicture?.inHand ?? null;
        update(change.takeInHand(view.inHand === undefined ? first : view.inHand));
        return '';
      }),
    expand: (entityId) =>
      work('more', async () => {
        const { drawn } = getGraph();
        if (drawn.size + EXPANSION_SIZE > MAX_ENTITIES) throw new AnswerMissingError(FULL);
        return add(
          await loader.loadPart({
            ids: [entityId],
            depth: 1,
            limit: EXPANSION_SIZE + 1,
            known: [...drawn].filter((id) => id !== entityId),
          }),
        );
      }),
    showEntity: (entityId) =>
      work('more', async () => {
        const { drawn } = getGraph();
        const isDrawn = drawn.has(entityId);
        const news = isDrawn
          ? ''
          : add(
              await loader.loadPart({
                ids: [entityId],
                depth: 1,
                limit: NEIGHBOURS_OF_FOUND + 1,
                known: [...drawn],
              }),
            );
        update(change.takeInHand({ kind: 'entity', id: entityId }));
        return news;
      }),
    showClaim: (claim, claimId) =>
      work('more', async () => {
        const ends = [claim.subject.id, ...(claim.object === null ? [] : [claim.object.id])];
        const { drawn } = getGraph();
        const missing = ends.filter((id) => !drawn.has(id));
        const news = missing.length === 0 ? '' : add(await loader.loadExactly(missing, [...drawn]));
        const relation = findRelationOf(claim, getGraph().relations.values());
        update(
          change.takeInHand(
            relation === undefined
              ? { kind: 'entity', id: claim.subject.id }
              : { kind: 'relation', id: relation.id, ...(claimId !== undefined && { claimId }) },
          ),
        );
        return news;
      }),
    showRest: () => work('more', drawRest),
  };
}
