import { afterAll, beforeAll, expect, test } from 'vitest';
import { post, send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('documents that are refused before they are validated are in the figures', async () => {
  const deep = `{ nodes(ids: ${'['.repeat(300)}${']'.repeat(300)}) { id } }`;
  expect((await post(api.url, deep)).status).toBe(400);
  expect((await post(api.url, `{ me { role } } #${'x'.repeat(600_000)}`)).status).toBe(400);
  const { text } = await send(`${api.url}/metrics`);
  expect(text).toContain('bunkai_graphql_operations_total{kind="none",code="TOO_DEEP"} 1');
  expect(text).toContain('bunkai_graphql_operations_total{kind="none",code="GRAPHQL_PARSE_FAILED"} 1');
});
