import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dig } from '../support/api/dig.ts';
import { post, send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const ask = (body: unknown) =>
  send(`${api.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });
const codeOf = (json: unknown) => dig(json, 'errors', 0, 'extensions', 'code');

describe('requests that cannot be answered say why', () => {
  test('an operation of a name that the document does not have', async () => {
    for (const operationName of ['B', '', '__proto__']) {
      const answer = await ask({ query: 'query A { me { role } } query C { me { role } }', operationName });
      expect([answer.status, codeOf(answer.json)]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    }
  });

  test('a persisted query, so that clients send the whole', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    const answer = await ask({ extensions: { persistedQuery } });
    expect(codeOf(answer.json)).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  test('nesting beyond all bounds', async () => {
    for (const [open, close] of [
      ['{a', '}'],
      ['[', ']'],
      ['{a:', '}'],
    ] as const) {
      const deep = `${open.repeat(3000)}${close.repeat(3000)}`;
      const query = open === '{a' ? deep : `{ nodes(ids: ${deep}) { id } }`;
      const answer = await ask({ query });
      expect(answer.text).not.toContain('call stack');
      expect(answer.status).toBe(400);
      expect(codeOf(answer.json)).toBe('TOO_DEEP');
    }
  });
});

describe('problems of an import', () => {
  const IMPORT =
    'mutation ($f: [ImportFile!]!) { importModel(input: { files: $f, dryRun: true }) { problems { code path } } }';

  test('that only the model shows name the file and the place that its author wrote', async () => {
    const party = { id: 'p-new', type: 'VENDOR', name: { ja: '新' } };
    const first = { format: 'bunkai-model/1', parties: [party], evidence: [{ id: 'e1', title: { ja: '証' } }] };
    const covers = ['p-new-none'];
    const contract = { id: 'k-new', customer: 'a-h', supplier: 'p-new', covers, startsOn: '2026-01-01' };
    const second = {
      format: 'bunkai-model/1',
      components: [{ id: 'c-new', kind: 'SAAS', name: { ja: '新' }, owner: 'nobody' }],
      contracts: [contract],
    };
    const variables = {
      f: [
        { name: 'first.json', content: JSON.stringify(first) },
        { name: 'second.yaml', content: JSON.stringify(second) },
      ],
    };
    const answer = await post(api.url, IMPORT, { variables });
    expect(dig(answer.json, 'data', 'importModel', 'problems')).toEqual([
      { code: 'UNKNOWN_REFERENCE', path: 'second.yaml: components[0].owner' },
      { code: 'UNKNOWN_REFERENCE', path: 'second.yaml: contracts[0].covers[0]' },
    ]);
  });
});

describe('a subscription to an institution', () => {
  const follow = (institution: string) =>
    send(`${api.url}/graphql/stream`, {
      method: 'POST',
      headers: { ...JSON_TYPE, accept: 'text/event-stream' },
      body: JSON.stringify({
        query: 'subscription ($i: ID!) { gapsChanged(institution: $i) { revision } }',
        variables: { i: institution },
      }),
    });

  test('that is not there is told so, and ends', async () => {
    const answer = await follow('nobody');
    expect(answer.text).toContain('event: next');
    expect(answer.text).toContain('NOT_FOUND');
    expect(answer.text).toContain('event: complete');
  });
});
