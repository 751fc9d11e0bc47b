import type { Server, ServerResponse } from 'node:http';

/** Stops a server without cutting answers short. */
export interface Drain {
  readonly isDraining: () => boolean;
  /** Stops accepting, waits until open requests are answered, cuts what takes longer than `timeoutMs`. */
  readonly drain: (timeoutMs: number) => Promise<void>;
}

/** Watches a server's open answers; call it before the server listens. */
export function watchAnswers(server: Server): Drain {
  const open = new Set<ServerResponse>();
  let isDraining = false;
  const leaveConnection = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };
  server.prependListener('request', (_request, response: ServerResponse) => {
    open.add(response);
    response.on('close', () => open.delete(response));
    if (isDraining) leaveConnection(response);
  });
  return {
    isDraining: () => isDraining,
    drain: (timeoutMs) =>
      new Promise((resolve) => {
        isDraining = true;
        for (const response of open) leaveConnection(response);
        const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
