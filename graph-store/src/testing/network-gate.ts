/**
 * Network gate
 *
 * A way to a server that can be shut: connections are refused, or taken and never answered, as when a machine goes down or hangs.
 */
import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';

/** A way to a server, open at first. */
export interface NetworkGate {
  /** The server's address through the gate. */
  readonly uri: string;
  /** Refuses new connections and cuts those there are. */
  shut(): Promise<void>;
  /** Takes connections and never answers. */
  hang(): Promise<void>;
  /** Lets everything through again. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a gate before the server with this address. */
export async function openNetworkGate(uri: string): Promise<NetworkGate> {
  const target = new URL(uri);
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let port = 0;

  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const listen = async (onConnection: (socket: Socket) => void): Promise<void> => {
    const next = createServer(onConnection);
    await new Promise<void>((resolve) => {
      next.listen(port, '127.0.0.1', resolve);
    });
    const address = next.address();
    if (typeof address === 'object' && address !== null) port = address.port;
    server = next;
  };
  const shut = async (): Promise<void> => {
    const last = server;
    server = null;
    for (const socket of sockets) socket.destroy();
    if (last !== null) await new Promise((resolve) => last.close(resolve));
  };
  const reopen = async (): Promise<void> => {
    await shut();
    await listen((inner) => {
      const outer = connect(Number(target.port), target.hostname);
      keep(inner);
      keep(outer);
      inner.pipe(outer).pipe(inner);
    });
  };
  await reopen();
  return {
    uri: `bolt://127.0.0.1:${port}`,
    shut,
    hang: async () => {
      await shut();
      await listen(keep);
    },
    reopen,
    close: shut,
  };
}
