import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** The message by which a client asks a server to commit, as a chunk of the Bolt protocol. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/**
 * What happens to the next wish to commit: the connection breaks before the server hears of it, or before the client
 * hears of its success.
 */
export type Loss = 'LOSE_WISH' | 'LOSE_ANSWER';

/** A wire to a server that can be made to break at the worst moments. */
export interface Proxy {
  readonly uri: string;
  /** Breaks the connection of the next commit that passes, once. */
  breakNext(loss: Loss): void;
  /** Does the same, and lets no client in again until `mend`. */
  breakForGood(loss: Loss): void;
  mend(): void;
  /** From now on nothing passes, and no connection breaks: a server that hangs. */
  freeze(): void;
  /** How many connections were broken. */
  broken(): number;
  /** What clients have sent so far, as text: statements can be read in it. */
  sent(): string;
  close(): Promise<void>;
}

/** Starts a proxy on a free port of 127.0.0.1 before the server that listens there on a port. */
export async function startProxy(port: number): Promise<Proxy> {
  let loss: Loss | undefined;
  let broken = 0;
  let frozen = false;
  let isForGood = false;
  let isShut = false;
  const sent: Buffer[] = [];
  const sockets = new Set<Socket>();
  const listener = createServer((client) => {
    if (isShut) {
      client.destroy();
      return;
    }
    const server = connect(port, '127.0.0.1');
    const sever = () => {
      broken += 1;
      isShut = isForGood;
      client.destroy();
      server.destroy();
    };
    let answerIsLost = false;
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.on('data', (data) => {
      if (frozen) return;
      sent.push(data);
      const current = data.includes(COMMIT) ? loss : undefined;
      if (current !== undefined) loss = undefined;
      if (current === 'LOSE_WISH') sever();
      else {
        answerIsLost ||= current === 'LOSE_ANSWER';
        server.write(data);
      }
    });
    server.on('data', (data) => {
      if (frozen) return;
      if (answerIsLost) sever();
      else client.write(data);
    });
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('a listener on a port has one');
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    breakNext: (next) => {
      loss = next;
    },
    breakForGood: (next) => {
      loss = next;
      isForGood = true;
    },
    mend: () => {
      isForGood = false;
      isShut = false;
    },
    freeze: () => {
      frozen = true;
    },
    broken: () => broken,
    sent: () => Buffer.concat(sent).toString(),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
