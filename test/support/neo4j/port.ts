import { createServer } from 'node:net';

/**
 * Below the ranges from which systems take the ports of outgoing connections (32768 and up on Linux, 49152 elsewhere): a client that
 * retries while the server is down could otherwise be given the server's own port, and even connect to itself.
 */
const FIRST = 20_000;
const COUNT = 10_000;

/** A port on 127.0.0.1 on which nothing listened a moment ago; the caller must be ready to find it taken after all. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port among ${FIRST} to ${FIRST + COUNT - 1}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
