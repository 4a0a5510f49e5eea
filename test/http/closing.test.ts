import { expect, test } from 'vitest';
import { post } from '../support/api/http.ts';
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
  // Long enough for the question to arrive, much shorter than its answer may take.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const begun = performance.now();
  await api.close();
  expect(performance.now() - begun).toBeLessThan(9000);
  expect((await asked).json).toMatchObject({ data: { gaps: { totalCount: 34 } } });
  expect(await stream.text()).toContain('"revision":1');
  await expect(post(api.url, '{ server { demo } }')).rejects.toThrow();
});
