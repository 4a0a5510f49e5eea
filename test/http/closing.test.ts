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
  const asked = post(api.url, '{ gaps(first: 50) { totalCount nodes { explanation { sentence { ja } } } } }');
  // What was sent after the question has arrived, and so has the question.
  await send(`${api.url}/health/live`);
  await api.close();
  expect((await asked).json).toMatchObject({ data: { gaps: { totalCount: 44 } } });
  // A stream that is cut off rather than ended cannot be read to its end.
  expect(await stream.text()).toContain('"revision":1');
  await expect(post(api.url, '{ server { demo } }')).rejects.toThrow();
});
