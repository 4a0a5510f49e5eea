import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { post, send } from '../support/api/http.ts';
import { startApi } from '../support/api/startApi.ts';

test('a closing server answers what was asked before, ends event streams, and takes nothing more', async () => {
  const api = await startApi();
  const stream = await fetch(`${api.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { gapsChanged(institution: "a-h") { revision } }' }),
  });
  expect(stream.status).toBe(200);
  const asked = request(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
  const answer = new Promise<IncomingMessage>((resolve, reject) =>
    asked.once('response', resolve).once('error', reject),
  );
  const query = '{ gaps(first: 50) { totalCount nodes { explanation { sentence { ja } } } } }';
  asked.end(JSON.stringify({ query }));
  // Sent as a whole, and what is sent after it is answered: it has arrived.
  await once(asked, 'finish');
  await send(`${api.url}/health/live`);
  const closed = api.close();
  expect(await json(await answer)).toMatchObject({ data: { gaps: { totalCount: 44 } } });
  await closed;
  // A stream that is cut off rather than ended cannot be read to its end.
  expect(await stream.text()).toContain('"revision":1');
  await expect(post(api.url, '{ server { demo } }')).rejects.toThrow();
});
