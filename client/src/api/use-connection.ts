import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createConnection } from './connection.ts';
import type { Connection, ConnectionStore } from './connection.ts';

/** Carries whether the server answers to every part of the client. */
export const ConnectionContext = createContext<ConnectionStore>(createConnection());

/** Reads whether the server answers. */
export function useConnection(): Connection {
  return useStore(useContext(ConnectionContext));
}

/** Reads how often the server came back: asking again when it changes heals what failed meanwhile. */
export function useComebacks(): number {
  return useStore(useContext(ConnectionContext), (connection) => connection.comebacks);
}
