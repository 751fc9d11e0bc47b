import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** Whether the server answers. */
export interface Connection {
  readonly isAway: boolean;
  /** When the last answer came, in epoch milliseconds; null before the first. */
  readonly answeredAt: number | null;
  /** Grows each time the server comes back: what failed meanwhile is asked again. */
  readonly comebacks: number;
}

/** Holds whether the server answers. */
export type ConnectionStore = StoreApi<Connection>;

/** Opens the record of one server's answers: at first it is taken to be there. */
export function createConnection(): ConnectionStore {
  return createStore<Connection>(() => ({ isAway: false, answeredAt: null, comebacks: 0 }));
}

/** Notes that the server answered at `now`. */
export function noteAnswer(store: ConnectionStore, now: number): void {
  store.setState((connection) => ({
    isAway: false,
    answeredAt: now,
    comebacks: connection.comebacks + (connection.isAway ? 1 : 0),
  }));
}

/** Notes that the server did not answer. */
export function noteSilence(store: ConnectionStore): void {
  store.setState({ isAway: true });
}
