import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { closeServer } from '../../server/http/closeServer.ts';

/** A server with one answer that never ends; the client goes at the moment the server is told to close. */
async function closeAsClientGoes(): Promise<boolean> {
  let isOver = false;
  const server = createServer((_, response) => {
    response.on('close', () => {
      isOver = true;
    });
    response.write('event: next\n\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('it listens on a port');
  const client = connect(address.port, '127.0.0.1');
  client.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
  await once(client, 'data');
  client.destroy();
  await closeServer(server);
  return isOver;
}

test('a closed server has heard of every answer that it is over, also where the client went at the same moment', async () => {
  for (let time = 0; time < 20; time += 1) expect(await closeAsClientGoes()).toBe(true);
});
