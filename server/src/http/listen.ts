import type { Server } from 'node:http';
import { KnowledgeGraphError } from '@entente/graph-store';

const REASONS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) =>
    `PORT "${port}" is in use; stop the program that has it, or set another PORT.`,
  EACCES: (_host, port) => `PORT "${port}" may not be used by this user; set one above 1023.`,
  EADDRNOTAVAIL: (host) =>
    `HOST "${host}" is no address of this machine; write 127.0.0.1, or 0.0.0.0 for all its addresses.`,
  ENOTFOUND: (host) =>
    `HOST "${host}" is not known; write 127.0.0.1, or 0.0.0.0 for all this machine's addresses.`,
};

/**
 * Starts to listen and gives the port, which the system chooses when 0 is asked for.
 * @throws {KnowledgeGraphError} BAD_SETTING when the host or port cannot be had.
 */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = REASONS[error.code ?? '']?.(host, port);
      reject(
        sentence === undefined
          ? error
          : new KnowledgeGraphError('BAD_SETTING', sentence, { cause: error }),
      );
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
