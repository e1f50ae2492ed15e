import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSocketServer, type Server as SocketServer } from 'node:net';

/** One HTTP server that listens on a port of both loopback addresses. */
export type Listening = { http: Server; port: number; close(): Promise<void> };

const mostPairs = 50;

/**
 * Listens on two ports side by side, `port` and the next one; where one of them is taken, on the next pair.
 * Never on anything but loopback.
 */
export async function listenOnPair(
  port: number,
  first: RequestListener,
  second: RequestListener,
): Promise<readonly [Listening, Listening]> {
  for (let pair = 0; pair < mostPairs; pair += 1) {
    const at = port + 2 * pair;
    const one = await listenOnLoopback(at, first);
    const two = one && (await listenOnLoopback(at + 1, second));
    if (one && two) return [one, two];
    await one?.close();
  }
  throw new Error(`No free pair of ports from ${port} to ${port + 2 * mostPairs - 1}`);
}

async function listenOnLoopback(port: number, listener: RequestListener): Promise<Listening | null> {
  const http = createServer(listener);
  if ((await tryListen(http, port, '127.0.0.1')) !== 'listening') return null;
  // A server can listen once; a second socket on ::1 hands its connections to the same server.
  const six = createSocketServer((socket) => http.emit('connection', socket));
  const outcome = await tryListen(six, port, '::1');
  const close = async () => {
    http.closeAllConnections();
    await Promise.all([closed(http), ...(outcome === 'listening' ? [closed(six)] : [])]);
  };
  if (outcome === 'busy') {
    await close();
    return null;
  }
  return { http, port, close };
}

function tryListen(
  server: Server | SocketServer,
  port: number,
  host: string,
): Promise<'listening' | 'busy' | 'absent'> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve('busy');
      // A machine without IPv6.
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('absent');
      else reject(error);
    });
    server.listen(port, host, () => resolve('listening'));
  });
}

const closed = (server: Server | SocketServer): Promise<void> =>
  new Promise((resolve) => server.close(() => resolve()));
