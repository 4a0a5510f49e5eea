import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKey, type NewKey } from '../../server/usecases/identity/index.ts';
import { dig } from '../support/api/dig.ts';
import { post, send } from '../support/api/http.ts';
import { startApi, type TestApi } from '../support/api/startApi.ts';

let api: TestApi;
let hospital: string;
let auditor: string;

async function makeKey(key: NewKey): Promise<string> {
  const made = await createKey(api.identity, key, { id: 'test' });
  if (!made.ok) throw new Error(made.problems.join(' '));
  return made.secret;
}

const bearer = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } });

beforeAll(async () => {
  api = await startApi({ AUTH: 'keys' });
  hospital = await makeKey({ role: 'INSTITUTION_READER', party: 'a-h' });
  auditor = await makeKey({ role: 'AUDITOR' });
});
afterAll(() => api.close());

async function auditRecords(): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const { record } of api.identity.accounts.audit(0)) records.push(JSON.parse(record));
  return records;
}

describe('with keys', () => {
  test('who shows none sees catalogues and nothing of any party', async () => {
    const answer = await post(
      api.url,
      '{ me { role } catalogues { totalCount } institutions { totalCount } components { totalCount } contracts { totalCount } }',
    );
    expect(answer.json).toMatchObject({
      data: {
        me: { role: 'PUBLIC' },
        catalogues: { totalCount: 2 },
        institutions: { totalCount: 0 },
        components: { totalCount: 0 },
        contracts: { totalCount: 0 },
      },
    });
  });

  test('who shows one is who it says', async () => {
    const answer = await post(
      api.url,
      '{ me { role party { key } } institutions { nodes { key } } }',
      bearer(hospital),
    );
    expect(answer.json).toMatchObject({
      data: { me: { role: 'INSTITUTION_READER', party: { key: 'a-h' } }, institutions: { nodes: [{ key: 'a-h' }] } },
    });
  });

  test('who shows one that is not valid is refused, and not taken for the public', async () => {
    for (const secret of ['rubbish', `${hospital.slice(0, -1)}x`, '__proto__']) {
      const answer = await post(api.url, '{ me { role } }', bearer(secret));
      expect(answer.status, secret).toBe(401);
      expect(dig(answer.json, 'errors', 0, 'extensions', 'code')).toBe('UNAUTHENTICATED');
    }
  });

  test('a refused change is answered with a code and stands in the audit log with the number of the request', async () => {
    const mutation = 'mutation { endContract(input: { contract: "a-k1", on: "2026-11-01" }) { revision } }';
    const answer = await post(api.url, mutation, bearer(hospital));
    expect(dig(answer.json, 'errors', 0, 'extensions', 'code')).toBe('FORBIDDEN');
    const requestId = answer.headers.get('x-request-id');
    expect(dig(answer.json, 'errors', 0, 'extensions', 'requestId')).toBe(requestId);
    expect(await auditRecords()).toContainEqual(
      expect.objectContaining({
        by: expect.objectContaining({ party: 'a-h', request: requestId }),
        fact: { kind: 'REFUSED', operation: 'endContract', code: 'FORBIDDEN' },
      }),
    );
    expect(await api.store.head()).toBe(1);
  });

  test('figures are for those who see everything', async () => {
    expect((await send(`${api.url}/metrics`)).status).toBe(404);
    expect((await send(`${api.url}/metrics`, bearer(hospital))).status).toBe(404);
    expect((await send(`${api.url}/metrics`, bearer(auditor))).status).toBe(200);
  });
});

describe('more requests than allowed', () => {
  test('are refused for a minute, key by key', async () => {
    const limited = await startApi({ AUTH: 'keys', REQUESTS_PER_MINUTE: '3' });
    try {
      const statuses: number[] = [];
      for (let i = 0; i < 4; i += 1) statuses.push((await post(limited.url, '{ me { role } }')).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      const other = await post(limited.url, '{ me { role } }', bearer('another-viewer'));
      expect(other.status).toBe(401);
      expect((await send(`${limited.url}/health/live`)).status).toBe(200);
    } finally {
      await limited.close();
    }
  });
});
