import type { Server } from 'node:http';
import { setImmediate } from 'node:timers/promises';

/** How long running requests are waited for. */
const LAST_REQUESTS_MS = 10_000;

/**
 * Takes no further connection, waits for the requests that are running, and cuts off those that take longer than ten
 * seconds. Every answer has told by its `close` that it is over, one way or the other, before this is done.
 */
export async function closeServer(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
  // Of a client that has gone, Node tells the server's end first and the answer's only in the callbacks of closed handles,
  // which come after those of setImmediate: the second turn is behind them.
  await setImmediate();
  await setImmediate();
}
